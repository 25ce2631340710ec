// Addresses of ours in the forms of general shapes, on hosts that no row names, and where they lead.

extension DecoderVector {
    static let shapes: [DecoderVector] = [
        DecoderVector(
            "base64_path",
            "https://event.letters.example/v2/click/MzI4NzU2LzI5MDY2ODU/aHR0cHM6Ly9uZXdzLmV4YW1wbGUuY"
                + "29tLzIwMjYvYS1zdG9yeT9pZD03Jmxhbmc9ZW4",
            story),
        DecoderVector(
            "base64_path",
            "https://click.letters.example/xmuzxlgn/48hvhehn55/aHR0cHM6Ly9uZXdzLmV4YW1wbGUuY29tLzIwMj"
                + "YvYS1zdG9yeT9pZD03Jmxhbmc9ZW4=",
            story),
        DecoderVector(
            "base32_path",
            "https://open.letters.example/nb2hi4dthixs63tfo5zs4zlymfwxa3dffzrw63jpgiydenrpmewxg5dpoj4"
                + "t62lehu3sm3dbnztt2zlo",
            story),
        DecoderVector(
            "json_path",
            "https://links.letters.example/u/click/eyJpZCI6MSwidXJsIjoiaHR0cHM6Ly9uZXdzLmV4YW1wbGUuY2"
                + "9tLzIwMjYvYS1zdG9yeT9pZD03Jmxhbmc9ZW4ifQ/sig",
            story),
        DecoderVector(
            "click_path",
            "https://mail.letters.example/newsletter/click.php?id=5e81c0af27&url=https%3A%2F%2Fnews.example.com"
                + "%2F2026%2Fa-story%3Fid%3D7%26lang%3Den",
            story),
        DecoderVector(
            "click_path",
            "https://crm.letters.example/api/redirect?target=aHR0cHM6Ly9uZXdzLmV4YW1wbGUuY29tLzIwMjYv"
                + "YS1zdG9yeT9pZD03Jmxhbmc9ZW4%3D&m=7f3a91c0b2",
            story),
        DecoderVector(
            "click_host",
            "https://click.letters.example/r/?u=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%3F"
                + "id%3D7%26lang%3Den",
            story),
    ]
}
