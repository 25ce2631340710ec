// The options that only requests to an account's interface set, and that every other request finds cleared: a handle goes
// from one request to the next, and a token must not.

internal import CCurl

extension EasyHandle {
    /// Sets what `new` carries and clears what the last request carried beyond that.
    func prepare(account new: AccountRequest?) throws(TransferError) {
        guard new != nil || account != nil else { return }
        if new?.bearer != account?.bearer {
            // CURLOPT_XOAUTH2_BEARER(3): with CURLAUTH_BEARER it is an Authorization field of HTTP.
            if let bearer = new?.bearer {
                try set(CURLOPT_XOAUTH2_BEARER, bearer)
            } else {
                try clear(CURLOPT_XOAUTH2_BEARER)
            }
            try set(CURLOPT_HTTPAUTH, new?.bearer == nil ? ccurl_auth_basic : ccurl_auth_bearer)
        }
        if let form = new?.form {
            // The size first: libcurl copies as many bytes as it has been told (CURLOPT_COPYPOSTFIELDS(3)).
            try set(CURLOPT_POSTFIELDSIZE, CLong(form.utf8.count))
            try set(CURLOPT_COPYPOSTFIELDS, form)
            try set(CURLOPT_POST, 1)
        } else if account?.form != nil {
            // In this order: to set the fields, even to none, makes it a POST.
            try clear(CURLOPT_COPYPOSTFIELDS)
            try set(CURLOPT_HTTPGET, 1)
        }
        account = new
        account?.sink = nil
    }
}
