// The options that only requests to an account's interface set, and that every other request finds cleared: a handle goes
// from one request to the next, and a token must not.

internal import CCurl

extension EasyHandle {
    /// Sets what `new` carries and clears what the last request carried beyond that.
    func prepare(account new: AccountRequest?) throws(TransferError) {
        guard new != nil || account != nil else { return }
        if new?.bearer != account?.bearer {
            // CURLOPT_XOAUTH2_BEARER(3): with CURLAUTH_BEARER it is an Authorization field of HTTP.
            try text(CURLOPT_XOAUTH2_BEARER, new?.bearer)
            try number(CURLOPT_HTTPAUTH, new?.bearer == nil ? ccurl_auth_basic : ccurl_auth_bearer)
        }
        if let form = new?.form {
            // The size first: libcurl copies as many bytes as it has been told (CURLOPT_COPYPOSTFIELDS(3)).
            try number(CURLOPT_POSTFIELDSIZE, CLong(form.utf8.count))
            try text(CURLOPT_COPYPOSTFIELDS, form)
            try number(CURLOPT_POST, 1)
        } else if account?.form != nil {
            // In this order: to set the fields, even to none, makes it a POST.
            try text(CURLOPT_COPYPOSTFIELDS, nil)
            try number(CURLOPT_HTTPGET, 1)
        }
        account = new
        account?.sink = nil
    }

    private func number(_ option: CURLoption, _ value: CLong) throws(TransferError) {
        guard ccurl_setopt_long(pointer, option, value) == CURLE_OK else {
            throw .invalidSetting("curl option \(option.rawValue)")
        }
    }

    private func text(_ option: CURLoption, _ value: String?) throws(TransferError) {
        guard ccurl_setopt_string(pointer, option, value) == CURLE_OK else {
            throw .invalidSetting("curl option \(option.rawValue)")
        }
    }
}
