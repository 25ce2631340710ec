// The table of tracking parameters for every host: campaigns, click ids, and the readers' ids of mail services.
//
// Facts from the vendors' pages and from two public lists (brave: https://github.com/brave/adblock-lists, file
// brave-lists/query-filter.json; ClearURLs: https://github.com/ClearURLs/Rules). Not taken, because pages break:
// "ref", "referrer", "site", "source", "mc" and one-letter names for every host (ClearURLs/Rules #54, #70;
// ClearURLs/Addon #179). TrackingParameters+Sites has the rows that speak of some hosts only.

/// The tables of what leaves a clean address.
enum TrackingParameters {
    static let everywhere: [ParameterRule] = [
        // Campaigns.
        ParameterRule(
            vendor: "Google Analytics",
            names: [
                "utm", "utm_*", "_ga", "_gl", "ga_source", "ga_medium",
                "ga_term", "ga_content", "ga_campaign", "ga_place",
            ],
            source: "https://support.google.com/analytics/answer/10917952"),
        ParameterRule(
            vendor: "Matomo", names: ["mtm_*", "matomo_*", "pk_*", "piwik_*"],
            source: "https://matomo.org/faq/how-to/faq_120/"),
        ParameterRule(
            vendor: "Adobe", names: ["s_cid", "s_kwcid", "ef_id", "s_ev*"],
            source: "https://experienceleague.adobe.com/en/docs/analytics"),
        ParameterRule(
            vendor: "Piano and AT Internet",
            names: [
                "at_medium", "at_campaign", "at_creation", "at_content",
                "at_recipient_id", "at_recipient_list", "at_link*", "at_ptr*", "at_format", "at_custom*",
                "at_emailtype", "xtor",
            ],
            source: "https://developers.atinternet-solutions.com"),
        ParameterRule(vendor: "EveryAction", names: ["emci", "emdi", "ceid"], source: "https://docs.everyaction.com"),
        ParameterRule(
            vendor: "Webtrekk", names: ["wt_mc", "wt_zmc", "wt.mc_id", "wt.mc_ev", "wtrid"], source: "ClearURLs"),
        ParameterRule(vendor: "Econda", names: ["emsrc", "ecmid", "ecmuid"], source: "https://docs.econda.de"),
        ParameterRule(
            vendor: "others",
            names: [
                "otm_*", "hmb_campaign", "hmb_medium", "hmb_source", "itm_campaign",
                "itm_medium", "itm_source", "itm_content", "itm_term", "cmpid", "tracking_source",
                "__twitter_impression", "echobox",
                "_openstat", "spm", "sms_click", "sms_source", "sms_uph", "os_ehash", "ncid", "icid", "nlid", "vgo_ee",
                "sthash",
            ],
            source: "ClearURLs, brave"),
        // Clicks on advertisements and in social networks.
        ParameterRule(
            vendor: "Google Ads",
            names: [
                "gclid", "gclsrc", "dclid", "wbraid", "gbraid", "gad_source", "gad_campaignid",
                "srsltid", "gs_l",
            ], source: "https://support.google.com/google-ads/answer/9744275"),
        ParameterRule(
            vendor: "Meta",
            names: [
                "fbclid", "fb_action_ids", "fb_action_types", "fb_comment_id", "fb_source",
                "fb_ref", "action_object_map", "action_type_map", "action_ref_map",
            ], source: "brave, ClearURLs"),
        ParameterRule(
            vendor: "Microsoft", names: ["msclkid"], source: "https://help.ads.microsoft.com/#apex/ads/en/60000"),
        ParameterRule(
            vendor: "Yahoo", names: ["guccounter", "guce_referrer", "guce_referrer_sig", "soc_src", "soc_trk"],
            source: "brave"),
        ParameterRule(
            vendor: "other click ids",
            names: [
                "yclid", "ymclid", "ysclid", "syclid", "ttclid", "twclid", "igshid",
                "igsh", "li_fat_id", "epik", "rdt_cid", "sccid", "irclickid", "irgwc", "rb_clickid", "wickedid",
                "unicorn_click_id",
                "_branch_match_id", "_branch_referrer", "mibextid", "mkwid", "pcrid", "cjevent",
            ], source: "brave, ClearURLs"),
        // Mail services.
        ParameterRule(
            vendor: "Mailchimp", names: ["mc_eid", "mc_cid", "mc_tc", "mc_phone_id"],
            source: "https://mailchimp.com/help/about-google-analytics-integration/"),
        ParameterRule(
            vendor: "HubSpot",
            names: [
                "_hsenc", "_hsmi", "__hssc", "__hstc", "__hsfp", "hsctatracking", "hsa_*", "hs_email", "hsemailid",
            ],
            source: "https://knowledge.hubspot.com/account-management/tracking-parameters"),
        ParameterRule(
            vendor: "Marketo", names: ["mkt_tok"], source: "https://experienceleague.adobe.com/en/docs/marketo"),
        ParameterRule(vendor: "Drip", names: ["__s"], source: "https://help.drip.com"),
        ParameterRule(
            vendor: "Listrak", names: ["trk_contact", "trk_msg", "trk_module", "trk_sid"],
            source: "https://help.listrak.com"),
        ParameterRule(vendor: "Bronto", names: ["_bta_c", "_bta_tid"], source: "brave, ClearURLs"),
        ParameterRule(vendor: "dotdigital", names: ["dm_i", "dm_t"], source: "brave, ClearURLs"),
        ParameterRule(vendor: "Vero", names: ["vero_id", "vero_conv"], source: "https://help.getvero.com"),
        ParameterRule(vendor: "Kit", names: ["ck_subscriber_id"], source: "https://help.kit.com"),
        ParameterRule(
            vendor: "Omeda and Olytics", names: ["oly_enc_id", "oly_anon_id", "omhide", "o_eid", "rdx.ident*"],
            source: "brave; as its mails have it"),
        ParameterRule(vendor: "beehiiv", names: ["_bhlid", "_bhiiv"], source: "brave"),
        ParameterRule(
            vendor: "MailerLite", names: ["ml_subscriber", "ml_subscriber_hash"], source: "brave, ClearURLs"),
        ParameterRule(
            vendor: "Salesforce",
            names: [
                "sfmc_id", "sfmc_activityid", "sfmc_sub", "sfmc_*", "et_rid", "et_cid",
                "bbeml", "pi_*",
            ], source: "brave"),
        ParameterRule(vendor: "Blueshift", names: ["bsft_*"], source: "brave"),
        ParameterRule(
            vendor: "Klaviyo", names: ["_kx", "_ke", "nb_klid", "nb_kx"],
            source: "https://help.klaviyo.com/hc/en-us/articles/115005247808"),
        ParameterRule(vendor: "Braze", names: ["bzid", "bz_id", "braze_id"], source: "as its mails have it"),
        ParameterRule(
            vendor: "Iterable",
            names: ["iterableemailcampaignid", "iterabletemplateid", "iterablemessageid", "iterableuserid"],
            source: "https://support.iterable.com"),
        ParameterRule(
            vendor: "Responsys",
            names: [
                "_ri_", "_ei_", "_di_", "elqtrackid", "elqtrack", "elqaid", "elqat", "elqcampaignid",
                "elq", "elq_*", "elqak", "elqcontactid",
            ], source: "https://docs.oracle.com/en/cloud/saas/marketing/"),
        ParameterRule(
            vendor: "Emarsys", names: ["sc_src", "sc_lid", "sc_uid", "sc_llid", "sc_eh", "sc_customer"], source: "brave"
        ),
        ParameterRule(
            vendor: "Squarespace",
            names: [
                "ss_email_id", "ss_source", "ss_campaign_id", "ss_campaign_name",
                "ss_campaign_sent_date",
            ], source: "brave"),
        ParameterRule(vendor: "ActiveCampaign", names: ["vgo_ee", "inf_contact_key"], source: "brave"),
        ParameterRule(
            vendor: "Ortto and others",
            names: ["oft_*", "ajs_uid", "ajs_aid", "ajs_event", "ajs_prop_*", "ajs_trait_*"],
            source:
                "brave; https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/querystring/"),
        ParameterRule(
            vendor: "Sailthru",
            names: ["sailthru_*", "hashed_user", "spmailingid", "spuserid", "spjobid", "spreportid"],
            source: "https://getstarted.sailthru.com"),
        ParameterRule(vendor: "Acoustic", names: ["sp_rid", "sp_mid"], source: "as its mails have it"),
        ParameterRule(vendor: "SAP", names: ["sap-outbound-id"], source: "as its mails have it"),
        ParameterRule(vendor: "Customer.io", names: ["cio_id", "_cio_id"], source: "as its mails have it"),
        ParameterRule(vendor: "LiveIntent", names: ["li_did"], source: "as its mails have it"),
        ParameterRule(vendor: "SALESmanago", names: ["smclient", "smconv"], source: "as its mails have it"),
        ParameterRule(vendor: "Brightspot", names: ["nrid"], source: "as its mails have it: the reader's id"),
        ParameterRule(
            vendor: "Condé Nast", names: ["bxid", "cndid", "hasha", "hashb", "hashc", "esrc"],
            source: "as its mails have it: ids and three hashes of the reader's address"),
        ParameterRule(vendor: "The Atlantic", names: ["lctg"], source: "as its mails have it: the reader's id"),
        ParameterRule(
            vendor: "Shopify", names: ["_sid", "_ss", "_pos"],
            source: "as its shops have it: the search a product was found by"),
        ParameterRule(vendor: "Yotpo", names: ["sms_ss"], source: "ClearURLs"),
        ParameterRule(vendor: "CleverReach", names: ["crmtid"], source: "as its mails have it"),
        ParameterRule(vendor: "AMP", names: ["amp_js_v", "amp_gsa", "usqp", "aoh"], source: "https://amp.dev"),
    ]
}
