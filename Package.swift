// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "gleaner",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
        .systemLibrary(name: "CLibPSL", pkgConfig: "libpsl", providers: [.apt(["libpsl-dev"])]),
        .systemLibrary(name: "CLibIDN2", pkgConfig: "libidn2", providers: [.apt(["libidn2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
        .systemLibrary(name: "CLinux"),

        .target(name: "Notation", swiftSettings: strict),
        .target(name: "Disk", dependencies: ["CLinux"], swiftSettings: strict),
        .target(name: "Transfer", dependencies: ["CCurl"], swiftSettings: strict),
        .target(name: "Mail", dependencies: ["CGMime", "Notation"], swiftSettings: strict),
        .target(name: "IMAP", dependencies: ["Notation"], swiftSettings: strict),
        .target(
            name: "Links", dependencies: ["CLibXML2", "CLibPSL", "CLibIDN2", "CZlib", "CPCRE2", "Notation"],
            swiftSettings: strict),
        .target(name: "Articles", dependencies: ["Links"], swiftSettings: strict),
        .target(
            name: "Settings", dependencies: ["Notation", .product(name: "Yams", package: "Yams")], swiftSettings: strict
        ),
        .target(
            name: "Extraction",
            dependencies: [
                "Notation", "Disk", "Transfer", "Mail", "IMAP", "Links", "Articles", "Settings",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ], swiftSettings: strict),
        .target(
            name: "Spool",
            dependencies: [
                "Notation", "Disk", "Settings", "Extraction",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ], swiftSettings: strict),
        .executableTarget(
            name: "gleaner",
            dependencies: [
                "Notation", "Disk", "Settings", "Extraction", "Spool",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ], swiftSettings: strict),
        .executableTarget(
            name: "gleaner-demo-trackers",
            dependencies: [
                .product(name: "FlyingFox", package: "FlyingFox"), .product(name: "FlyingSocks", package: "FlyingFox"),
            ], swiftSettings: strict),
        .executableTarget(
            name: "gleaner-bench",
            dependencies: [
                "Notation", "Disk", "Mail", "Links", "Articles", "Transfer", "Settings", "Extraction", "CGMime",
            ],
            exclude: ["Floors"], swiftSettings: strict),

        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(name: "NotationTests", dependencies: ["Notation"], swiftSettings: strict),
        .testTarget(name: "SettingsTests", dependencies: ["Settings"], swiftSettings: strict),
        .testTarget(name: "DiskTests", dependencies: ["Disk", "CLinux"], swiftSettings: strict),
        .testTarget(name: "MailTests", dependencies: ["Mail", "Notation"], swiftSettings: strict),
        .testTarget(name: "IMAPTests", dependencies: ["IMAP", "Notation"], swiftSettings: strict),
        .testTarget(name: "LinksTests", dependencies: ["Links", "Notation"], swiftSettings: strict),
        .testTarget(name: "ArticlesTests", dependencies: ["Articles", "Links"], swiftSettings: strict),
        .testTarget(name: "TransferTests", dependencies: ["Transfer", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "ResolverTests",
            dependencies: ["Extraction", "Articles", "Disk", "Links", "Notation", "Transfer", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "ExtractionTests",
            dependencies: [
                "Extraction", "Notation", "Disk", "Mail", "IMAP", "Settings", "Articles", "Links", "TestSupport",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "SpoolTests", dependencies: ["Spool", "Extraction", "Notation", "Disk", "Settings", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "DemoTrackersTests",
            dependencies: ["gleaner-demo-trackers", "Mail", "Links", "Articles", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "gleaner", "gleaner-demo-trackers", "Extraction", "Links", "Notation", "TestSupport",
            ], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
