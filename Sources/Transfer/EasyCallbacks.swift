// The C functions that libcurl calls during a transfer.
//
// The context of each is a `ResponseCollector`, passed without a reference count: the `EasyHandle` that set it owns both
// the collector and the CURL handle, and libcurl calls back only inside calls on the multi handle, on the same thread.

internal import CCurl
internal import Glibc

/// libcurl's callbacks, as C function pointers without captured state.
enum EasyCallbacks {
    /// CURLOPT_HEADERFUNCTION; returning less than was given ends the transfer.
    static let header: ccurl_data_callback = { bytes, size, count, context in
        guard let bytes, let context else { return 0 }
        // because: see the top of the file
        let collector = Unmanaged<ResponseCollector>.fromOpaque(context).takeUnretainedValue()
        let length = size * count
        return collector.take(header: UnsafeRawBufferPointer(start: bytes, count: length)) ? length : 0
    }

    /// CURLOPT_WRITEFUNCTION; gets the body decoded, in pieces of at most 16 kB.
    static let body: ccurl_data_callback = { bytes, size, count, context in
        guard let bytes, let context else { return 0 }
        // because: see the top of the file
        let collector = Unmanaged<ResponseCollector>.fromOpaque(context).takeUnretainedValue()
        let length = size * count
        return collector.take(body: UnsafeRawBufferPointer(start: bytes, count: length)) ? length : 0
    }

    /// CURLOPT_OPENSOCKETFUNCTION; the address is the one that connect(2) will be called with.
    static let openSocket: curl_opensocket_callback = { context, _, address in
        guard let context, let address else { return curl_socket_t(CURL_SOCKET_BAD) }
        // because: see the top of the file
        let collector = Unmanaged<ResponseCollector>.fromOpaque(context).takeUnretainedValue()
        let bytes = UnsafeRawBufferPointer(
            start: ccurl_sockaddr_bytes(address), count: Int(address.pointee.addrlen))
        guard collector.mayConnect(sockaddr: bytes) else { return curl_socket_t(CURL_SOCKET_BAD) }
        // Close-on-exec: a worker may start other programs, which have no business with our connections.
        let type = address.pointee.socktype | CInt(SOCK_CLOEXEC.rawValue)
        let descriptor = socket(address.pointee.family, type, address.pointee.protocol)
        collector.poll.opened(descriptor)
        return descriptor
    }

    /// CURLOPT_CLOSESOCKETFUNCTION.
    ///
    /// The connection outlives the transfer that opened it: the context is the poll, which outlives all connections.
    static let closeSocket: curl_closesocket_callback = { context, descriptor in
        guard let context else { return close(descriptor) }
        // because: TransferLoop keeps the poll until the multi handle and all its connections are gone
        return Unmanaged<SocketPoll>.fromOpaque(context).takeUnretainedValue().close(descriptor)
    }

    /// CURLOPT_PREREQFUNCTION: a connection stands, and the request is about to be sent on it.
    static let request: curl_prereq_callback = { context, _, _, _, _ in
        guard let context else { return CURL_PREREQFUNC_ABORT }
        // because: see the top of the file
        let collector = Unmanaged<ResponseCollector>.fromOpaque(context).takeUnretainedValue()
        return collector.mayRequest() ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
    }
}
