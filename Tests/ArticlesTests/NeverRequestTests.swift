import Links
import Testing

@testable import Articles

@Suite struct NeverRequestTests {}
