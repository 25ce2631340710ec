// Addresses of ours in the forms of mail services' click links, and where they lead.

extension DecoderVector {
    static let mail: [DecoderVector] = [
        DecoderVector(
            "amazon_ses",
            "https://tracking.letters.example/CL0/https:%2F%2Fnews.example.com%2F2026%2Fa-story%3Fid="
                + "7%26lang=en/1/0100018161b42ee0-d9b6c19a-000000/rpNhta662yht=253",
            story),
        DecoderVector(
            "amazon_ses",
            "https://abc123.r.us-east-1.awstrack.me/L0/https:%2F%2Fnews.example.com%2F2026%2Fa-story%"
                + "3Fid=7%26lang=en/1/0100018161b42ee0-000000/rpNhta662yht=253",
            story),
        DecoderVector(
            "amazon_ses",
            "https://t.example.org/CL0/https:%2F%2Fnews.example.com%2Fa%2525b/1/01000-000000/x=1",
            "https://news.example.com/a%25b"),
        DecoderVector(
            "substack",
            "https://substack.com/redirect/2/eyJlIjoiaHR0cHM6Ly9uZXdzLmV4YW1wbGUuY29tLzIwMjYvYS1zdG9y"
                + "eT9pZD03Jmxhbmc9ZW4iLCJwIjoxNDEzNzUxMywicyI6ODExNjUsImYiOnRydWUsInUiOjE0NTYzLCJpYXQiOjE3"
                + "MDcwNzk4NjEsImV4cCI6MTcwOTY3MTg2MSwiaXNzIjoicHViLTAiLCJzdWIiOiJsaW5rLXJlZGlyZWN0In0.qxmr"
                + "BeRKurF59IOGVmfutrBkmlkh3V48bOdzzXdqvPs?",
            story),
        DecoderVector(
            "substack_picture",
            "https://a-writer.substack.com/i/187655858?img=https%3A%2F%2Fsubstack-post-media.s3.amazo"
                + "naws.com%2Fpublic%2Fimages%2F8f3c.png",
            "https://substack-post-media.s3.amazonaws.com/public/images/8f3c.png"),
        DecoderVector(
            "sailthru",
            "https://link.paper.example/click/45405068.393026/aHR0cHM6Ly9uZXdzLmV4YW1wbGUuY29tLzIwMjY"
                + "vYS1zdG9yeT9pZD03Jmxhbmc9ZW4/5bea16dd3f92a40469736b16B60b67101",
            story),
        DecoderVector(
            "kit",
            "https://940e7a39.click.convertkit-mail2.com/0vu468kxd4a9h9nmvn0hl/8ghqhohok456x0ak/aHR0c"
                + "HM6Ly9uZXdzLmV4YW1wbGUuY29tLzIwMjYvYS1zdG9yeT9pZD03Jmxhbmc9ZW4=",
            story),
        DecoderVector(
            "kit",
            "https://click.convertkit-mail.com/0vu468kxd4a9h9nmvn0hl/8ghqhohok456x0ak/aHR0cDovL2V4YW1"
                + "wbGUuY29tL25ld3NsZXR0ZXI=",
            "http://example.com/newsletter"),
        DecoderVector(
            "customer_io",
            "https://e.customeriomail.com/e/c/eyJlbWFpbF9pZCI6ImRnVCIsImhyZWYiOiJodHRwczovL25ld3MuZXh"
                + "hbXBsZS5jb20vMjAyNi9hLXN0b3J5P2lkPTcmbGFuZz1lbiIsImludGVybmFsIjoiYWJjIiwibGlua19pZCI6MTF"
                + "9/abababababababababababababababababababababababababababababababab",
            story),
        DecoderVector(
            "mandrill",
            "https://mandrillapp.com/track/click/30049/news.example.com?p=eyJzIjoic2lnLTEiLCJ2IjoxLCJ"
                + "wIjoie1widVwiOiAzMDA0OSwgXCJ2XCI6IDEsIFwidXJsXCI6IFwiaHR0cHM6Ly9uZXdzLmV4YW1wbGUuY29tLzI"
                + "wMjYvYS1zdG9yeT9pZD03Jmxhbmc9ZW5cIiwgXCJpZFwiOiBcIjBhMWJcIiwgXCJ1cmxfaWRzXCI6IFtcImZmXCJ"
                + "dfSJ9",
            story),
        DecoderVector(
            "mandrill",
            "http://mandrillapp.com/track/click.php?u=30049&id=0a1b&url=https%3A%2F%2Fnews.example.co"
                + "m%2F2026%2Fa-story%3Fid%3D7%26lang%3Den&url_id=ff",
            story),
        DecoderVector(
            "drip",
            "https://t.dripemail2.com/c/eyJhY2NvdW50X2lkIjoiMSIsImRlbGl2ZXJ5X2lkIjoieCIsInVybCI6Imh0d"
                + "HBzOi8vbmV3cy5leGFtcGxlLmNvbS8yMDI2L2Etc3Rvcnk_aWQ9NyZsYW5nPWVuIn0",
            story),
        DecoderVector(
            "drip",
            "https://t.dripemail3.com/c/eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJkZXRvdXIiLCJpc3MiOiJtb25vbGl0"
                + "aCIsInN1YiI6InRyYWNraW5nIiwidXJsIjoiaHR0cHM6Ly9uZXdzLmV4YW1wbGUuY29tLzIwMjYvYS1zdG9yeT9p"
                + "ZD03Jmxhbmc9ZW4ifQ.c2ln",
            story),
        DecoderVector(
            "beehiiv",
            "https://flight.beehiiv.net/v2/clicks/eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhZF9pZCI6Ij"
                + "EiLCJ1cmwiOiJodHRwczovL25ld3MuZXhhbXBsZS5jb20vMjAyNi9hLXN0b3J5P2lkPTcmbGFuZz1lbiJ9.c2ln",
            story),
        DecoderVector(
            "buttondown",
            "https://buttondown.email/c/MTExMTExMTEtMjIyMnwzMzMzMzMzMy00NDQ0fGh0dHBzOi8vbmV3cy5leGFtc"
                + "GxlLmNvbS8yMDI2L2Etc3Rvcnk_aWQ9NyZsYW5nPWVufHJlYWRlckBleGFtcGxlLm9yZw",
            story),
        DecoderVector(
            "activecampaign",
            "https://letters.lt.acemlna.com/Prod/link-tracker?redirectUrl=aHR0cHM6Ly9uZXdzLmV4YW1wbGU"
                + "uY29tLzIwMjYvYS1zdG9yeT9pZD03Jmxhbmc9ZW4%3D&sig=9x&iat=17",
            story),
        DecoderVector(
            "postmark",
            "https://click.pstmrk.it/3s/news.example.com%2F2026%2Fa-story%3Fid%3D7%26lang%3Den/Rt4/Ab"
                + "C/x1",
            story),
        DecoderVector(
            "postmark",
            "https://click.pstmrk.it/2sm/news.example.com%2Fa/Rt4/AbC/x1",
            "https://news.example.com/a"),
        DecoderVector(
            "mailchimp",
            "https://us4.mailchimp.com/mctx/clicks?url=https%3A%2F%2Fnews.example.com%2F2026%2Fa-stor"
                + "y%3Fid%3D7%26lang%3Den&h=aa&v=1&xid=1",
            story),
        DecoderVector(
            "wordpress_com",
            "https://public-api.wordpress.com/bar/?stat=groovemails-events&bin=wpcom_email_click&redi"
                + "rect_to=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%3Fid%3D7%26lang%3Den&sr=1&signat"
                + "ure=aa33",
            story),
        DecoderVector(
            "wordpress_com",
            "https://writer.wordpress.com?action=user_content_redirect&uuid=46&user_email=reader@exam"
                + "ple.org&encoded_url=aHR0cHM6Ly9uZXdzLmV4YW1wbGUuY29tLzIwMjYvYS1zdG9yeT9pZD03Jmxhbmc9ZW4=",
            story),
        DecoderVector(
            "nylas",
            "https://link.nylas.com/link/8gsph0digeh6/1faaa7209b204b2f/0?redirect=https%3A%2F%2Fnews."
                + "example.com%2F2026%2Fa-story%3Fid%3D7%26lang%3Den",
            story),
        DecoderVector(
            "ahoy",
            "https://club.example/ahoy/messages/aBc12/click?signature=99&url=https%3A%2F%2Fnews.examp"
                + "le.com%2F2026%2Fa-story%3Fid%3D7%26lang%3Den",
            story),
        DecoderVector(
            "hive",
            "https://app.hive.co/email/elt/?h=1&next=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%"
                + "3Fid%3D7%26lang%3Den",
            story),
        DecoderVector(
            "squarespace",
            "https://brand.engage.squarespace-mail.com/r?m=1&u=https%3A%2F%2Fnews.example.com%2F2026%"
                + "2Fa-story%3Fid%3D7%26lang%3Den&w=2",
            story),
        DecoderVector(
            "mailgun",
            "https://email.mg1.letters.example/c/eJxdTssKwzAM-5rktpBHaU8-DEZ_Y7iJaQtpUxKXbX8_H7YdJgwW"
                + "FpIVkWku9QVHaawTZGKm2gw9cTsyaQI32A_0Ahbd5GNIegVvfWeddcYZnKLq7L81w8J8NBWuyo8yOz1-oollk5Nk"
                + "9LLw0lg6qDCuSYXboHyfcZ-F0q4rVMJEVT58zaXO-mxU72uCzr8B6b4-bw",
            story),
        DecoderVector(
            "mailgun",
            "https://email.letters.example/c/eNpdjL0OwjAMhJ_GGSPHKWLyAEJ9jSo_VlupJcUJAt6eDsDA6ab77i6F"
                + "JmPRF2-lNpN5kdZEq5VnWLdFjLA74kdmYgwuUvLZzExIHTp01tkQE3T4P114am2r4E9A_e6rPH7QprLuUQA6R_D9"
                + "DfwlAR0Is1FWCVl0f_yWi47mXkWHOXNHby6wORk?x=1",
            "https://news.example.com/a+b?q=c%20d"),
        DecoderVector(
            "mailgun",
            "https://trk.letters.example/c/eAFdjksKwzAMRE9j72r8CclKi0LJNYpiiyTgxMFWaHv7ahG6qBBoEMybic"
                + "g0l_qBozTWCTIxU22G3rgdmTSBG-w1egGLbvIxJL2Ct76zzjrjDE5RdfbfmmFhPpoKd-VH2Z1eP66JZZOXMHo5eG"
                + "ssHVQY16TCY1C-z7jPImnXFSphoioJVylT6qzPRvW5Juj8F-m-Pm8%3D",
            story),
        DecoderVector(
            "postmark",
            "https://click.pstmrk.it/3ts/news.example.com%2Fa%3Fb%3D1/Rt4/AbC/x1",
            "https://news.example.com/a?b=1"),
        DecoderVector(
            "postmark",
            "https://click.pstmrk.it/3/news.example.com%2Fa%3Fb%3D1/Rt4/AbC/x1",
            "http://news.example.com/a?b=1"),
        DecoderVector(
            "postmark",
            "http://click.pstmrk.it/2m/news.example.com%2F/Rt4/AbC/x1",
            "http://news.example.com/"),
        DecoderVector(
            "govdelivery",
            "https://lnks.gd/l/eyJhbGciOiJIUzI1NiJ9.eyJidWxsZXRpbl9saW5rX2lkIjoxMDAsInVyaSI6ImJwMjpjb"
                + "GljayIsInVybCI6Imh0dHBzOi8vbmV3cy5leGFtcGxlLmNvbS8yMDI2L2Etc3Rvcnk_aWQ9NyZsYW5nPWVuIiwiY"
                + "nVsbGV0aW5faWQiOiIyMDI2MDEwMS4xIn0.c2ln/s/1/br/2-l",
            story),
        DecoderVector(
            "mailtrack",
            "https://mailtrack.io/trace/link/0a1b2c?url=https%3A%2F%2Fnews.example.com%2F2026%2Fa-sto"
                + "ry%3Fid%3D7%26lang%3Den&userId=1&signature=9f",
            story),
        DecoderVector(
            "streak",
            "https://streaklinks.com/CxYz12/https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%3Fid%3D7%"
                + "26lang%3Den?email=reader%40example.org",
            story),
        DecoderVector(
            "ahoy",
            "https://club.example/ahoy/messages/aBc12/click?signature=99&url=https%253A%252F%252Fnews"
                + ".example.com%252F2026%252Fa-story%253Fid%253D7%2526lang%253Den",
            story),
        DecoderVector(
            "postmark", "https://click.pstmrk.it/2s/news.example.com%2Fa/Rt4/AbC/x1", "https://news.example.com/a"),
        DecoderVector(
            "postmark", "https://click.pstmrk.it/2ts/news.example.com%2Fa/Rt4/AbC/x1", "https://news.example.com/a"),
        DecoderVector(
            "postmark", "https://click.pstmrk.it/2/news.example.com%2Fa/Rt4/AbC/x1", "http://news.example.com/a"),
    ]
}
