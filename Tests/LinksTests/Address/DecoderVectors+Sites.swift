// Addresses of ours in the forms of protecting services, sites and affiliate networks, and where they lead.

extension DecoderVector {
    static let sites: [DecoderVector] = [
        DecoderVector(
            "safelinks",
            "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fnews.example.com%2F202"
                + "6%2Fa-story%3Fid%3D7%26lang%3Den&amp;data=05%7C01&amp;reserved=0",
            story),
        DecoderVector(
            "safelinks",
            "https://eur01.safelinks.protection.outlook.com/ap/t-59584e83/?url=https%253A%252F%252Fne"
                + "ws.example.com%252F2026%252Fa-story%253Fid%253D7%2526lang%253Den&data=05",
            story),
        DecoderVector(
            "proofpoint_v1",
            "https://urldefense.proofpoint.com/v1/url?u=https%3A%2F%2Fnews.example.com%2F2026%2Fa-sto"
                + "ry%3Fid%3D7%26amp%3Blang%3Den&k=abc",
            story),
        DecoderVector(
            "proofpoint_v2",
            "https://urldefense.proofpoint.com/v2/url?u=https-3A__news.example.com_2026_a-2Dstory-3Fi"
                + "d-3D7-26lang-3Den&d=DwMBaQ&c=x",
            story),
        DecoderVector(
            "proofpoint_v3",
            "https://urldefense.com/v3/__https://news.example.com/2026/a-story?id=7*lang=en__;Jg!!Abc"
                + "!Ue6tQ$",
            story),
        DecoderVector(
            "proofpoint_v3",
            "https://urldefense.com/v3/__https://news.example.com/mart**Anez__;w60!!Abc!Ue6tQ$",
            "https://news.example.com/mart%C3%ADnez"),
        DecoderVector(
            "proofpoint_v3",
            "https://urldefense.com/v3/__http:/news.example.com:8080/a*b*c__;Kys!!Abc!Ue6tQ$",
            "http://news.example.com:8080/a+b+c"),
        DecoderVector(
            "barracuda",
            "https://linkprotect.cudasvc.com/url?a=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%3F"
                + "id%3D7%26lang%3Den&c=E,1,abc&typo=1",
            story),
        DecoderVector(
            "slack",
            "https://slack-redir.net/link?url=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%3Fid%3D"
                + "7%26lang%3Den",
            story),
        DecoderVector(
            "trendmicro",
            "https://imsva91-ctp.trendmicro.com/wis/clicktime/v1/query?url=https%3A%2F%2Fnews.example"
                + ".com%2F2026%2Fa-story%3Fid%3D7%26lang%3Den&umid=1",
            story),
        DecoderVector(
            "mozilla_outgoing",
            "https://outgoing.prod.mozaws.net/v1/0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f"
                + "0f0f0f0f0f0f/https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%3Fid%3D7%26lang%3Den",
            story),
        DecoderVector(
            "google",
            "https://www.google.de/url?sa=t&rct=j&q=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%3"
                + "Fid%3D7%26lang%3Den&usg=AOv",
            story),
        DecoderVector(
            "google",
            "https://www.google.com/url?rct=j&url=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%3Fi"
                + "d%3D7%26lang%3Den&ct=ga",
            story),
        DecoderVector(
            "google_ads",
            "https://www.googleadservices.com/pagead/aclk?sa=L&ai=x&adurl=https%3A%2F%2Fnews.example."
                + "com%2F2026%2Fa-story%3Fid%3D7%26lang%3Den",
            story),
        DecoderVector(
            "google_amp",
            "https://www.google.com/amp/s/news.example.com/2026/a-story?id=7&lang=en",
            story),
        DecoderVector(
            "amp_cache",
            "https://news-example-com.cdn.ampproject.org/c/s/news.example.com/2026/a-story?id=7&lang="
                + "en",
            story),
        DecoderVector(
            "amp_cache",
            "https://news-example-com.cdn.ampproject.org/v/s/news.example.com/amp/a?amp_js_v=0.1",
            "https://news.example.com/amp/a?amp_js_v=0.1"),
        DecoderVector(
            "facebook",
            "https://l.facebook.com/l.php?u=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%3Fid%3D7%"
                + "26lang%3Den&h=AT0",
            story),
        DecoderVector(
            "instagram",
            "https://l.instagram.com/?u=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%3Fid%3D7%26la"
                + "ng%3Den&e=AT0",
            story),
        DecoderVector(
            "linkedin",
            "https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fnews.example.com%2F2026%2Fa-st"
                + "ory%3Fid%3D7%26lang%3Den&urlhash=1",
            story),
        DecoderVector(
            "linkedin",
            "https://www.linkedin.com/safety/go?url=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%3"
                + "Fid%3D7%26lang%3Den&trk=x",
            story),
        DecoderVector(
            "youtube",
            "https://www.youtube.com/redirect?event=video&q=https%3A%2F%2Fnews.example.com%2F2026%2Fa"
                + "-story%3Fid%3D7%26lang%3Den&v=1",
            story),
        DecoderVector(
            "reddit",
            "https://out.reddit.com/t3_abc?url=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%3Fid%3"
                + "D7%26lang%3Den&token=AQ",
            story),
        DecoderVector(
            "duckduckgo",
            "https://duckduckgo.com/l/?kh=-1&uddg=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%3Fi"
                + "d%3D7%26lang%3Den",
            story),
        DecoderVector(
            "vk",
            "https://vk.com/away.php?to=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%3Fid%3D7%26la"
                + "ng%3Den&cc_key=",
            story),
        DecoderVector(
            "tumblr",
            "https://t.umblr.com/redirect?z=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%3Fid%3D7%"
                + "26lang%3Den&t=abc",
            story),
        DecoderVector(
            "pocket",
            "https://getpocket.com/redirect?url=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%3Fid%"
                + "3D7%26lang%3Den&h=1",
            story),
        DecoderVector(
            "steam",
            "https://steamcommunity.com/linkfilter/?u=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story"
                + "%3Fid%3D7%26lang%3Den",
            story),
        DecoderVector(
            "disqus",
            "https://disq.us/url?url=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%3Fid%3D7%26lang%"
                + "3Den%3Aabc123&cuid=1",
            story),
        DecoderVector(
            "href_li",
            "https://href.li/?https://news.example.com/2026/a-story?id=7&lang=en",
            story),
        DecoderVector(
            "anonym_to",
            "https://anonym.to/?https://news.example.com/2026/a-story?id=7&lang=en",
            story),
        DecoderVector(
            "deviantart",
            "https://www.deviantart.com/users/outgoing?https://news.example.com/2026/a-story?id=7&lan"
                + "g=en",
            story),
        DecoderVector(
            "adjust",
            "https://app.adjust.com/gw9lrys?campaign=N&fallback=https%3A%2F%2Fnews.example.com%2F2026"
                + "%2Fa-story%3Fid%3D7%26lang%3Den",
            story),
        DecoderVector(
            "skimlinks",
            "https://go.skimresources.com/?id=1X2&url=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story"
                + "%3Fid%3D7%26lang%3Den",
            story),
        DecoderVector(
            "viglink",
            "https://redirect.viglink.com/?key=1&u=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%3F"
                + "id%3D7%26lang%3Den",
            story),
        DecoderVector(
            "rakuten",
            "https://click.linksynergy.com/deeplink?id=1&mid=2&murl=https%3A%2F%2Fnews.example.com%2F"
                + "2026%2Fa-story%3Fid%3D7%26lang%3Den",
            story),
        DecoderVector(
            "awin",
            "https://www.awin1.com/cread.php?awinmid=1&ued=https%3A%2F%2Fnews.example.com%2F2026%2Fa-"
                + "story%3Fid%3D7%26lang%3Den",
            story),
        DecoderVector(
            "cj",
            "https://www.anrdoezrs.net/click-123-456?url=https%3A%2F%2Fnews.example.com%2F2026%2Fa-st"
                + "ory%3Fid%3D7%26lang%3Den",
            story),
        DecoderVector(
            "impact",
            "https://brand.pxf.io/c/1/2/3?u=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%3Fid%3D7%"
                + "26lang%3Den",
            story),
        DecoderVector(
            "tradedoubler",
            "https://clk.tradedoubler.com/click?p=1&a=2&url=https%3A%2F%2Fnews.example.com%2F2026%2Fa"
                + "-story%3Fid%3D7%26lang%3Den",
            story),
        DecoderVector(
            "partnerize",
            "https://prf.hn/click/camref:1?destination=https%3A%2F%2Fnews.example.com%2F2026%2Fa-stor"
                + "y%3Fid%3D7%26lang%3Den",
            story),
        DecoderVector(
            "shareasale",
            "https://shareasale.com/r.cfm?b=1&urllink=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story"
                + "%3Fid%3D7%26lang%3Den",
            story),
        DecoderVector(
            "admitad",
            "https://ad.admitad.com/g/abc/?ulp=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%3Fid%3"
                + "D7%26lang%3Den",
            story),
        DecoderVector(
            "ebay",
            "https://rover.ebay.com/rover/1/711/1?mpre=https%3A%2F%2Fnews.example.com%2F2026%2Fa-stor"
                + "y%3Fid%3D7%26lang%3Den",
            story),
        DecoderVector(
            "digidip",
            "https://brand.digidip.net/visit?url=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%3Fid"
                + "%3D7%26lang%3Den",
            story),
        DecoderVector(
            "webgains",
            "https://track.webgains.com/click.html?wgtarget=https%3A%2F%2Fnews.example.com%2F2026%2Fa"
                + "-story%3Fid%3D7%26lang%3Den",
            story),
        DecoderVector(
            "safelinks",
            "https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url"
                + "=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%3Fid%3D7%26lang%3Den&locale=en-us",
            story),
        DecoderVector(
            "cisco",
            "https://secure-web.cisco.com/1aB2cD3eF-x/https%3A%2F%2Fnews.example.com%2F2026%2Fa-story"
                + "%3Fid%3D7%26lang%3Den",
            story),
        DecoderVector(
            "sophos",
            "https://eu-central-1.protection.sophos.com/?d=example.com&u=aHR0cHM6Ly9uZXdzLmV4YW1wbGUu"
                + "Y29tLzIwMjYvYS1zdG9yeT9pZD03Jmxhbmc9ZW4=&i=NjA5&t=MnQ4&h=b05e&s=AV",
            story),
        DecoderVector(
            "trellix",
            "https://protect2.fireeye.com/v1/url?k=0a-1b&q=1&e=5c&u=https%3A%2F%2Fnews.example.com%2F"
                + "2026%2Fa-story%3Fid%3D7%26lang%3Den",
            story),
        DecoderVector(
            "symantec",
            "https://clicktime.symantec.com/3AbC9/7Vc?u=https%3A%2F%2Fnews.example.com%2F2026%2Fa-sto"
                + "ry%3Fid%3D7%26lang%3Den",
            story),
        DecoderVector(
            "trendmicro",
            "https://ca-1234.check.trendmicro.com/?url=https%3A%2F%2Fnews.example.com%2F2026%2Fa-stor"
                + "y%3Fid%3D7%26lang%3Den&umid=1",
            story),
        DecoderVector(
            "proofpoint_v2",
            "https://urldefense.proofpoint.com/v2/url?u=https-3A__news.example.com_2026_a-2Dstory-3Fi"
                + "d-3D7-26amp-3Blang-3Den&d=DwMBaQ&c=x",
            story),
        DecoderVector(
            "proofpoint_v3",
            "https://urldefense.com/v3/__https://news.example.com/a**C*b__;w6TDnys!!Abc!Ue6tQ$",
            "https://news.example.com/a%C3%A4%C3%9F+b"),
        DecoderVector(
            "proofpoint_v3",
            "https://urldefense.us/v3/__https://news.example.com/?q=**_/x**B__;0Y_Rj9GP0Y_Rj9GP0Y_Rj9"
                + "GP0Y_Rj9GP0Y_Rj9GP0Y_Rj9GP0Y_Rj9GP0Y_Rj9GP0Y_Rj9GP0Y_Rj9GP0Y_RjyFhYmM!!Abc!Ue6tQ$",
            "https://news.example.com/?q=%D1%8F%D1%8F%D1%8F%D1%8F%D1%8F%D1%8F%D1%8F%D1%8F%D1%8F%D1%8F"
                + "%D1%8F%D1%8F%D1%8F%D1%8F%D1%8F%D1%8F%D1%8F%D1%8F%D1%8F%D1%8F%D1%8F%D1%8F%D1%8F%D1%8F%D1%"
                + "8F%D1%8F%D1%8F%D1%8F%D1%8F%D1%8F%D1%8F%D1%8F!/xabc"),
        DecoderVector(
            "facebook",
            "https://www.facebook.com/l.php?u=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%3Fid%3D"
                + "7%26lang%3Den&h=AT0",
            story),
        DecoderVector(
            "facebook",
            "https://l.facebook.com/l.php?fbclid=1&amp;u=https%3A%2F%2Fnews.example.com%2F2026%2Fa-st"
                + "ory%3Fid%3D7%26lang%3Den",
            story),
        DecoderVector(
            "google",
            "https://www.google.com/url?q=https%3A%2F%2Fnews.example.com%2Fa%25252Fb%3Fc%3D1%26d%3D%2"
                + "526",
            "https://news.example.com/a%252Fb?c=1&d=%26"),
        DecoderVector(
            "google",
            "https://www.google.com/url?q=https%253A%252F%252Fnews.example.com%252F2026%252Fa-story%2"
                + "53Fid%253D7%2526lang%253Den",
            story),
        DecoderVector(
            "medium",
            "https://medium.com/r?url=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%3Fid%3D7%26lang"
                + "%3Den",
            story),
        DecoderVector(
            "soundcloud",
            "https://gate.sc/?url=https%3A%2F%2Fnews.example.com%2F2026%2Fa-story%3Fid%3D7%26lang%3De"
                + "n&token=1",
            story),
        DecoderVector(
            "amp_cache",
            "https://news-example-com.cdn.ampproject.org/c/news.example.com/2026/a-story?id=7&lang=en",
            "http://news.example.com/2026/a-story?id=7&lang=en"),
        DecoderVector(
            "amp_cache",
            "https://news-example-com.cdn.ampproject.org/v/news.example.com/a",
            "http://news.example.com/a"),
        DecoderVector(
            "amp_cache",
            "https://www-example-com.bing-amp.com/c/s/www.example.com/a?b=1",
            "https://www.example.com/a?b=1"),
        DecoderVector(
            "amp_cache",
            "https://www-example-com.bing-amp.com/c/www.example.com/a",
            "http://www.example.com/a"),
    ]
}
