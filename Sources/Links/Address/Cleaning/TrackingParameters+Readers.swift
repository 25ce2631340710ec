// The table of parameters that name the reader, whoever sent the mail.
//
// Ids under a telling name go always, however it is joined ("user_id", "userId", "user[id]"), and so do names of persons
// and of sessions. Short names ("uid", "cid") are pages' names too: they go in the company of a tracking parameter, which
// a page's own address does not have, and only with a value that is a made-up id; some of them also alone, where the
// value is long and made by chance.

extension TrackingParameters {
    static let readers: [ParameterRule] = [
        ParameterRule(
            vendor: "subscriber ids",
            names: [
                "subscriber", "subscriber_id", "subscriberid", "subscriber-id",
                "subscriber_hash", "subscriber_uuid", "subscriberkey", "subscriber_key", "subs_id", "sub_id",
                "subscription_id", "subscriberhash", "subscriberuuid", "subscribertoken",
            ],
            source: "as mails have it"),
        ParameterRule(
            vendor: "recipient ids",
            names: [
                "recipient", "recipient_id", "recipientid", "recipient-id",
                "recipient_hash", "recip", "recip_id", "rcpt", "rcpt_id", "rcptid", "contact_id", "contactid",
                "contact_key", "contactkey", "contact_uuid", "reader_id",
                "readerid", "rh_ref", "referral_hash",
                "member_uuid", "recipienthash", "contactuuid", "memberuuid",
            ], source: "as mails have it"),
        ParameterRule(
            vendor: "user ids",
            names: [
                "user_id", "userid", "user-id", "user_uuid", "user_hash", "user_email",
                "useremail", "customer_id", "customerid", "useruuid", "userhash", "usertoken",
            ], source: "as mails have it"),
        ParameterRule(
            vendor: "names of persons",
            names: [
                "user", "username", "user_name", "first_name", "firstname", "fname", "given_name", "givenname",
                "last_name", "lastname", "lname", "surname", "full_name", "fullname", "phone", "phone_number",
                "phonenumber", "mobile_phone", "mobilephone",
            ], source: "merge fields: https://mailchimp.com/help/all-the-merge-tags-cheat-sheet/"),
        ParameterRule(
            vendor: "sessions",
            names: [
                "phpsessid", "jsessionid", "aspsessionid*", "asp.net_sessionid", "sessionid", "session_id", "sessid",
                "sess_id", "session_key", "sessionkey", "cfid", "cftoken", "oscsid", "zenid",
            ], source: "https://owasp.org/www-community/attacks/Session_hijacking_attack: as frameworks name them"),
        ParameterRule(
            vendor: "addresses",
            names: [
                "email", "e-mail", "email_address", "emailaddress", "emailaddr", "email_id",
                "emailid", "email_hash", "emailhash", "email_md5", "email_sha256", "email_sha1", "emailmd5",
                "emailsha256", "md5email",
                "hashed_email", "hashedemail", "emailsha1", "sha256email", "sha1email", "encryptedemail", "eh",
                "recipient_email", "subscriber_email", "contact_email", "mailto",
                "rcptemail", "rcpt_email", "recipientemail", "subscriberemail",
            ],
            source: "as mails have it"),
        ParameterRule(
            vendor: "tokens",
            names: [
                "access_token", "auth_token", "authtoken", "login_token", "logintoken",
                "magic_token", "unsubscribe_token", "reader_token", "jwt", "accesstoken", "magictoken", "magiclink",
                "unsubscribetoken", "readertoken", "emailtoken", "sessiontoken", "ssotoken", "idtoken",
            ], source: "as mails have it"),
        ParameterRule(
            vendor: "short names",
            names: [
                "u", "uid", "uuid", "rid", "cid", "mid", "eid", "lid", "sid", "nid", "jid", "hash",
                "token", "md5", "sha1", "sha256", "member_id", "memberid", "mailing_id", "mailingid", "newsletter_id",
                "newsletterid",
            ],
            inCompany: true, source: "as mails have it"),
        ParameterRule(
            vendor: "Ghost", names: ["attribution_id", "attribution_type"],
            source: "https://ghost.org/help/member-attribution/"),
    ]

    /// An id and its signature, of names that pages have, too: both go where both are there and the latter is a digest.
    ///
    /// Ghost names its members so, in the mail and in the addresses of its own pages
    /// (https://github.com/TryGhost/Ghost: `uuid`, and an HMAC of it as `key`).
    static let signed: [(id: String, signature: String)] = [("uuid", "key")]

    /// Names of sessions, which conferences and forums give their pages, too: they stay when the value is a short number.
    static let sessions: [ParameterRule] = [
        ParameterRule(vendor: "sessions", names: ["sid", "session"], source: "as sites without cookies have it")
    ]

    /// Names of keys: they go, without company, when the value looks like made by chance.
    static let keys: [ParameterRule] = [
        ParameterRule(
            vendor: "keys", names: ["token", "auth", "uid", "hash", "e"], source: "as mails have it")
    ]

    /// Short names of the reader's mail address, besides all that have "mail" in them: they go when the value is a digest.
    ///
    /// Not "md5" and "sha256", which are files' checksums and, in libraries, books.
    static let mailDigests: [ParameterRule] = [
        ParameterRule(
            vendor: "digests of the address",
            names: [
                "e", "em", "he", "hem", "mh", "emh", "emd5", "ehash", "ue", "uem", "lr_hash", "emsha", "lipid",
                "bc_em", "sp_eh", "lkt", "sh_kit",
            ],
            source: "as mails have it; https://docs.prebid.org/identity: MD5, SHA-1 or SHA-256 in hexadecimal")
    ]
}
