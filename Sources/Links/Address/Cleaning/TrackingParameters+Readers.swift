// The table of parameters that name the reader, whoever sent the mail.
//
// Ids under a telling name go always, however it is joined ("user_id", "userId", "user[id]"). Short names ("uid", "sid") are pages' names too: they go only in the company of
// a tracking parameter, which a page's own address does not have, and only with a value that is a made-up id.

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

    /// Short names of the reader's mail address, besides all that have "mail" in them: they go when the value is a digest.
    ///
    /// Not "md5" and "sha256", which are files' checksums and, in libraries, books.
    static let mailDigests: [ParameterRule] = [
        ParameterRule(
            vendor: "digests of the address",
            names: ["e", "em", "he", "hem", "mh", "emh", "emd5", "ehash", "ue", "uem", "lr_hash", "emsha"],
            source: "as mails have it; https://docs.prebid.org/identity: MD5, SHA-1 or SHA-256 in hexadecimal")
    ]
}
