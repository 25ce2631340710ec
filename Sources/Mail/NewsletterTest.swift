/// Whether a message's headers mark it as a newsletter, and which of them says so.
///
/// Both tables are read from the top; the first row that fits decides. Automatic replies and discussion lists carry the
/// same list headers as newsletters do, so what marks them is asked first.
enum NewsletterTest {
    struct Finding: Equatable {
        var isNewsletter: Bool
        /// `Header: value`, the value cut short.
        var evidence: String
    }

    /// When a row fits: the header is there, or its value contains one of the words.
    private enum Test {
        case present
        case contains([String])
        /// There, and List-Post names an address to write to: answers go to everybody.
        case presentWithOpenPosting
    }

    private struct Row {
        var header: String
        var test: Test

        init(_ header: String, _ test: Test = .present) {
            (self.header, self.test) = (header, test)
        }
    }

    private static let against: [Row] = [
        Row("Auto-Submitted", .contains(["auto-replied"])),  // RFC 3834 §5
        Row("X-Autoreply"), Row("X-Autorespond"), Row("X-Autoresponder"), Row("X-Auto-Reply"),
        Row("Precedence", .contains(["auto_reply", "auto-reply"])),
        // Marks that mailing-list managers leave; the same managers also run announcement lists, which nobody can post to.
        Row("X-Mailman-Version", .presentWithOpenPosting), Row("X-BeenThere", .presentWithOpenPosting),
        Row("Mailing-List", .presentWithOpenPosting), Row("X-Mailing-List", .presentWithOpenPosting),
        Row("X-Google-Group-Id", .presentWithOpenPosting), Row("X-Sympa-To", .presentWithOpenPosting),
        Row("X-Loop", .presentWithOpenPosting), Row("In-Reply-To", .presentWithOpenPosting),
    ]

    private static let inFavour: [Row] = [
        Row("List-Unsubscribe"), Row("List-Unsubscribe-Post"),  // RFC 2369, RFC 8058
        Row("List-Id"),  // RFC 2919
        Row("X-beehiiv-type"), Row("X-beehiiv-ids"),
        Row("X-Newsletter"), Row("X-Newsletter-Id"),
        Row("List-Post"),  // Substack puts the post's address there
        Row("Precedence", .contains(["bulk", "list"])),
        Row("X-Campaign"), Row("X-CampaignID"), Row("X-Campaign-Id"), Row("X-Campaign-Activity-ID"),
        Row("X-Mailer-Campaign"),
        Row("X-MC-User"), Row("X-Mailgun-Tag"), Row("X-Mailgun-Variables"), Row("X-SG-EID"), Row("X-Mandrill-User"),
        Row("X-Roving-ID"), Row("X-EmailOctopus-Id"), Row("X-CiviMail-Bounce"), Row("X-Mailjet-Campaign"),
        Row("X-ConvertKit-Broadcast"),
        Row("X-Report-Abuse", .contains(["mailchimp", "campaign", "unsubscribe", "newsletter"])),
        Row("X-CSA-Complaints"),  // Certified Senders Alliance, for bulk senders
        Row("X-Mass-Mail"), Row("X-IMN"), Row("X-Listprocessor-Version"), Row("X-eMessaging-User"), Row("X-Bulkmail"),
        Row("X-List-Unsubscribe"), Row("X-Unsubscribe"), Row("X-Unsubscribe-Web"),
        // The last field of Feedback-ID names the sending service (Gmail's feedback loop).
        Row(
            "Feedback-ID",
            .contains([
                ":mailchimp", ":mc", ":sendgrid", ":sg", ":mailgun", ":beehiiv", ":substack", ":convertkit", ":ck",
                ":klaviyo",
                ":hubspot", ":mailerlite", ":mailjet", ":brevo", ":sib", ":campaign", ":newsletter", ":amazonses",
                ":cordial",
                ":iterable", ":braze", ":customerio", ":sailthru",
            ])),
        Row(
            "X-Mailer",
            .contains([
                "mailchimp", "phplist", "sendinblue", "brevo", "constant contact", "campaign monitor", "createsend",
                "aweber",
                "mailerlite", "mailjet", "getresponse", "sendy", "listmonk", "convertkit", "activecampaign", "klaviyo",
                "infusionsoft", "icontact", "acymailing", "newsletter", "rapidmail", "cleverreach", "inxmail",
                "substack",
                "sailthru", "emarsys", "zetamail", "mailpoet", "customer.io", "dotmailer", "silverpop",
            ])),
    ]

    static func judge(_ header: HeaderFields) -> Finding {
        if let row = against.first(where: { fits($0, header) }) { return finding(false, row, header) }
        if let row = inFavour.first(where: { fits($0, header) }) { return finding(true, row, header) }
        return Finding(isNewsletter: false, evidence: "")
    }

    private static func fits(_ row: Row, _ header: HeaderFields) -> Bool {
        guard let value = header.text(row.header) else { return false }
        switch row.test {
        case .present: return !value.isEmpty
        case .contains(let words):
            let small = value.lowercased()
            return words.contains { small.contains($0) }
        case .presentWithOpenPosting:
            return header.text("List-Post")?.lowercased().contains("mailto:") ?? false
        }
    }

    private static func finding(_ isNewsletter: Bool, _ row: Row, _ header: HeaderFields) -> Finding {
        let value = header.text(row.header) ?? ""
        return Finding(isNewsletter: isNewsletter, evidence: "\(row.header): \(value.prefix(100))")
    }
}
