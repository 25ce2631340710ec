// Made by `make weights` from labelled newsletters; not to be edited by hand. See `Weights`.

enum LearntWeights {
    static let table = """
        bias article -2.02 advertisement -1.82 anchor -5.45 app_store -5.49 author_profile -3.00 contact -3.37 forward -6.13 home_page -2.11 image -2.49 job -5.79 legal -4.38 other -2.40 poll -4.22 preferences -3.16 referral -6.39 social_profile -3.76 social_share -3.94 subscribe -3.45 unsubscribe -2.69 view_in_browser -3.63
        after>0 article +0.13 contact +0.13 image -0.13 job +0.13 preferences +0.17 social_share -0.23 subscribe +0.14
        after>1 article +0.11 image -0.12 job +0.15 poll +0.16 social_share -0.19
        after>10 article +0.22 job +0.15 social_share -0.14
        after>120 article +0.45 home_page +0.21 poll -0.20 preferences -0.27 subscribe -0.18
        after>40 article +0.22 home_page +0.26 poll -0.20
        arrow article -0.35
        articles-percent>10 article +0.77 advertisement -0.46 author_profile +0.26 social_share +0.23 subscribe +0.34
        articles-percent>30 article +0.29 advertisement -0.26 image -0.17 other -0.17 subscribe +0.29
        articles-percent>50 article +0.07 advertisement -0.22 image -0.18 other -0.12 poll +0.18 social_profile +0.25 subscribe +0.22
        articles-percent>70 anchor -0.26 contact +0.25 job +0.46 poll -0.34 subscribe -0.21 unsubscribe +0.24
        before-mark advertisement -0.30 contact +0.16 legal +0.20 poll -0.28 preferences +0.16 social_profile +0.28
        before>0 article +0.09 contact +0.20 legal +0.16 poll +0.14 social_profile -0.18 unsubscribe +0.15
        before>1 contact +0.20 legal +0.16 poll +0.14 social_profile -0.18 unsubscribe +0.15
        before>10 article -0.05 advertisement -0.12 contact +0.17 home_page +0.16 legal +0.18 social_profile -0.14 social_share -0.20 unsubscribe +0.19
        before>120 article +0.53 poll -0.26 social_share -0.19
        before>40 article +0.24 legal +0.22 social_share -0.29 unsubscribe +0.23
        behind-sentence article -0.15 advertisement +0.28 home_page -0.36 social_profile -0.33
        capitals-percent>0 article +0.06 home_page +0.15 image -0.23 social_profile +0.13 social_share -0.13
        capitals-percent>30 article -0.10 home_page +0.15 image -0.25 social_profile +0.17
        capitals-percent>60 article -0.27 advertisement +0.14 author_profile +0.20 home_page +0.30 image -0.15 poll -0.26 preferences -0.14 subscribe -0.19 view_in_browser -0.17
        capitals-percent>99 article -0.21 author_profile +0.28 home_page +0.22 image -0.14 other -0.15 poll -0.18 social_profile +0.20 view_in_browser -0.14
        colon article +0.34 image +0.51 referral +0.36 social_profile +0.64
        comma advertisement -0.54 author_profile +0.31 job +1.08 legal +0.36 social_profile -0.32
        digit article -0.28 advertisement +0.62 anchor +0.34 author_profile -0.24 home_page -0.47 poll +0.45
        front-page article -0.85 home_page +1.59 social_profile -0.54
        heading article +0.49 advertisement +0.53 image -0.32 social_profile -0.45
        heading-words>0 article +0.42 home_page -0.24 image +0.20 job +0.16 social_profile +0.18 social_share +0.20
        heading-words>1 article -0.17 home_page -0.22 job +0.16
        heading-words>2 article -0.07 advertisement +0.14 home_page -0.23 image +0.17
        heading-words>4 article +0.21 job -0.13 social_share +0.15
        heading-words>7 advertisement -0.47 author_profile +0.28 image +0.21 social_share +0.36
        headlines-under-heading-percent>0 article +0.15 author_profile +0.29 social_share +0.20
        headlines-under-heading-percent>30 article +0.30 author_profile +0.18 poll -0.17 social_share +0.29
        headlines-under-heading-percent>60 article +0.30 home_page +0.16 other +0.16 social_share -0.26
        headlines-under-heading-percent>90 article +0.27 author_profile -0.59 contact -0.35 home_page +0.47 image -0.30 job +0.70 preferences -0.23 social_share -0.34 view_in_browser -0.28
        hidden-address article -0.05 anchor +0.13 home_page -0.15 image +0.19
        in-block>1 article -0.22 image -0.15 poll +0.17 social_profile +0.19
        in-block>2 home_page -0.17 poll +0.27 social_profile +0.32
        in-block>3 article -0.17 poll -0.19
        in-block>5 article -0.47 author_profile -0.25 home_page +0.39 poll -0.32
        in-block>9 article +0.17 advertisement +0.81
        inside-sentence article -0.16 advertisement +0.23 home_page +0.21 poll -0.14
        inviting article -1.03 author_profile -0.37 contact +0.29 home_page -0.47 legal -0.21 other +0.34 poll -0.22 preferences -0.19 social_profile -0.25 subscribe +0.68
        lead>0 article -0.47
        lead>20 author_profile -0.67
        lead>200 article +0.16 author_profile -0.32 home_page -0.36 social_profile +0.31 view_in_browser -0.34
        lead>80 article +0.40 home_page +0.36
        lower-case article +0.30 advertisement -0.20 author_profile -0.16 contact +0.29 other +0.15 poll -0.23 preferences +0.21 unsubscribe +0.34
        neighbour+1:article article +0.46 author_profile +0.19 contact -0.14 home_page +0.18 image +0.18 legal -0.13 preferences -0.16 unsubscribe -0.16
        neighbour+1:headline article +0.06 social_share -0.17
        neighbour+1:phrase article -0.23 social_profile -0.19 social_share -0.12
        neighbour+1:same-address article +0.29 advertisement +0.63 author_profile +0.28 home_page -0.35 social_share -0.42
        neighbour+1:same-block article -0.26 advertisement -0.24
        neighbour+1:service article -0.22 advertisement -0.69 home_page -0.20 poll +0.33 preferences +0.23 social_profile +0.17 social_share +0.60
        neighbour+1:word article +0.11 author_profile -0.23 social_profile +0.20 social_share -0.28
        neighbour+2:article article +0.40 home_page +0.15 image +0.13 preferences -0.17 social_share +0.16 unsubscribe -0.20
        neighbour+2:headline article +0.11 advertisement +0.18 home_page -0.18
        neighbour+2:phrase article -0.22
        neighbour+2:same-address article +0.34
        neighbour+2:same-block article -0.22
        neighbour+2:service article -0.37 advertisement -0.46 home_page -0.20 poll +0.28 social_profile +0.24 social_share +0.19 subscribe +0.16
        neighbour+2:word article +0.07 author_profile -0.35 home_page +0.18 legal -0.19 poll +0.17 preferences -0.18 social_profile +0.32 social_share -0.18 unsubscribe -0.28
        neighbour-1:article article +0.49 author_profile +0.37 image +0.25 job +0.15 other +0.12 social_profile -0.13 unsubscribe -0.13
        neighbour-1:headline article +0.07 author_profile +0.21 contact -0.17 social_share -0.19
        neighbour-1:phrase article -0.22 social_profile -0.17 social_share -0.15
        neighbour-1:same-address article +0.11 advertisement +0.70 author_profile +0.45 social_share -0.49
        neighbour-1:same-block article -0.27 social_profile +0.18
        neighbour-1:service article -0.30 advertisement -0.60 author_profile -0.20 image -0.23 poll +0.32 social_share +0.45
        neighbour-1:word article +0.09 social_share -0.40 view_in_browser -0.18
        neighbour-2:article article +0.31 author_profile +0.13 job +0.20 view_in_browser -0.13
        neighbour-2:headline article +0.08 social_share -0.25
        neighbour-2:phrase article -0.12 advertisement +0.12 other +0.13
        neighbour-2:same-address article +0.49 advertisement +0.46
        neighbour-2:same-block article -0.11
        neighbour-2:service article -0.15 advertisement -0.30 legal +0.19 poll +0.20 social_share +0.26
        neighbour-2:word article +0.09 advertisement +0.20 social_profile +0.22 social_share -0.30 view_in_browser -0.30
        number-in-address article +0.69 advertisement -0.79 home_page -0.83 poll +0.70 social_profile +0.77 social_share -0.49
        own-domain article -0.62 home_page +0.39 other -0.20 poll +0.27 social_profile -0.31 social_share -0.30 subscribe +0.29
        path-parts>-1 article -0.19 anchor -0.13 home_page +0.13 image -0.20 job -0.12
        path-parts>0 article -0.08 home_page -0.20 image -0.19
        path-parts>1 article +0.35 advertisement +0.40 home_page -0.56 social_profile -0.27 social_share +0.60 subscribe -0.28
        path-parts>2 article +0.15 advertisement +0.37 app_store +0.21 author_profile -0.36 contact -0.22 home_page -0.33
        path-parts>4 article -0.27 advertisement +0.91 contact -0.49 home_page -0.74 legal +0.42 social_share -0.67 subscribe -0.56
        picture article -0.83 advertisement +0.25 anchor -0.17 author_profile -0.22 contact -0.31 home_page +0.22 image +0.23 job -0.18 legal -0.16 other -0.25 poll -0.39 preferences -0.25 social_profile +0.61 social_share +0.36 subscribe -0.39 unsubscribe -0.30 view_in_browser -0.20
        quotation article +0.31 home_page +0.30 job +0.46 poll +0.31 preferences -0.26
        rule:ad-server article -2.00 advertisement +3.44
        rule:app-store article -0.63 advertisement -1.20 app_store +4.39
        rule:author article -1.78 advertisement -1.51 author_profile +4.22 home_page -1.02 social_profile -0.54 social_share -1.09
        rule:banner article -1.04 home_page +2.62 social_share -0.67
        rule:bare-picture advertisement +2.58
        rule:byline article -1.02 advertisement -1.22 author_profile +3.90 home_page -1.24
        rule:contact article -0.76 contact +2.38
        rule:contact-scheme article -2.16 advertisement -1.24 contact +4.41 home_page -0.93 other -0.56 preferences -0.54 social_profile -0.65 subscribe -0.74
        rule:follow article -1.16 home_page +1.24 social_profile +2.67
        rule:footer-words article -0.42 advertisement +1.57 other +0.96
        rule:footnote article -3.44 anchor +6.33
        rule:front-page article -0.20 home_page +1.29 social_profile -0.45
        rule:handle article -1.58 advertisement -1.72 author_profile +1.28 home_page -1.17 social_profile +4.14
        rule:headline article +1.40 advertisement +0.78 anchor -0.18 app_store +0.25 home_page +0.53 job +0.75 legal +0.14 other +0.65 poll +0.17 preferences +0.19 referral +0.26 social_share -0.14 subscribe +0.63 unsubscribe -0.14 view_in_browser +0.24
        rule:image-file article -2.24 advertisement -1.97 image +5.10
        rule:job article -1.43 advertisement -1.36 job +5.22
        rule:job-section article -2.09 advertisement -1.72 job +4.40
        rule:legal article -0.99 advertisement -0.76 legal +3.22 social_profile -0.73
        rule:logo article +0.57 advertisement +0.95 image +0.72 social_profile +1.47 social_share -0.88
        rule:mail-address article -2.17 contact +3.51
        rule:mailto-answer article -1.66 forward +2.64 poll +3.62
        rule:mailto-forward article -1.13 forward +6.55
        rule:malformed article -0.93
        rule:menu article -0.92 home_page +2.42
        rule:name-in-passing advertisement -0.90 author_profile +1.35 home_page +1.58
        rule:never-request article -1.18 advertisement -0.73 author_profile -0.34 contact -0.20 home_page -0.38 image -0.21 legal -0.21 poll +0.92 preferences +0.79 referral +0.24 social_profile -0.47 social_share +1.53 subscribe -0.25 unsubscribe +0.95
        rule:no-address article -2.04 advertisement -1.73 anchor +5.88 home_page -0.98 social_profile -0.66 subscribe -0.59
        rule:nothing-known home_page +1.16 view_in_browser +1.78
        rule:notice article -0.92 contact +1.64 other +2.44
        rule:other-newsletter article -0.75 home_page +2.89
        rule:own-name article -1.12 advertisement -1.54 home_page +3.36
        rule:own-person article -1.19 advertisement -1.60 home_page +2.92
        rule:page-of-its-own article +1.31 advertisement +0.46 author_profile -0.80 home_page +0.86 legal +2.57 other +2.17 social_share -0.42
        rule:paid-section article -0.99 advertisement +0.97 home_page +1.20 social_profile -0.71
        rule:picture-alone article -0.45 advertisement -0.78 image +3.18 social_profile +0.44
        rule:picture-of-item article +1.81 advertisement +1.72 home_page -0.93 image +1.18 preferences +0.64 social_profile -0.68
        rule:place-app-store article -0.81 advertisement -1.77 app_store +4.61
        rule:place-contact contact +3.57
        rule:place-job article -2.68 job +4.76
        rule:place-legal article -0.82 legal +3.51
        rule:place-subscribe article -0.82 advertisement -0.99 subscribe +3.00
        rule:promo-code article -2.38
        rule:promotion article -0.92 advertisement +1.63 image -0.29 other +0.31 social_profile -0.52 social_share -0.43
        rule:read-more article +1.42 advertisement +1.81 home_page -0.70 subscribe -0.58
        rule:reduction article -2.26 advertisement +2.67
        rule:repeated-label article -1.34 home_page +1.74 job +1.95
        rule:same-address-as article -1.43 subscribe +2.69
        rule:section-name article -1.57 home_page +3.23
        rule:shared-address article +1.16 advertisement +0.72 contact +0.68 home_page +0.66 other +1.39
        rule:shop-host article -2.62 advertisement +2.39
        rule:shop-service other +4.99
        rule:shop-words article -1.34 advertisement +2.33 home_page -0.74
        rule:short-text article +1.35 advertisement +0.32 author_profile +0.61 home_page +1.45 other +0.56 poll +0.56 social_share -0.28 unsubscribe -0.29
        rule:site article -0.63 home_page +1.67 social_profile -0.62
        rule:social-name article -0.69 advertisement -0.95 author_profile -0.34 contact -0.36 home_page -1.06 poll -0.47 social_profile +3.18
        rule:social-profile article -1.58 advertisement -1.54 author_profile +0.48 home_page -1.03 social_profile +3.78 social_share -0.60 subscribe -0.50
        rule:sponsor-words article -1.47 advertisement +2.47 home_page -0.61 social_profile -0.36 social_share -0.34
        rule:subscribe article -1.16 subscribe +2.22
        rule:view-in-browser article -1.60 advertisement -0.94 home_page -0.61 subscribe -0.49 view_in_browser +3.53
        same-address>0 article -0.15 author_profile +0.21 image -0.24 job -0.17 other -0.19 poll -0.33 social_profile -0.38 social_share +0.42 subscribe -0.18
        same-address>1 article +0.31 anchor +0.25 author_profile -0.25 home_page -0.24 other -0.25
        same-address>2 article -0.32 anchor +0.38
        same-address>4 article -0.66 advertisement -1.26 anchor +0.58 subscribe +0.52
        says:appStore article -0.74 advertisement -0.98 app_store +2.76 social_profile -0.87
        says:bare article -0.27 contact +0.60 image +0.64 legal +0.51 preferences +0.66 social_profile -0.45 unsubscribe +1.06 view_in_browser +0.64
        says:confirm other +3.97
        says:contact article -0.83 advertisement -0.68 contact +3.04 home_page -0.79 social_profile -0.66 subscribe -0.82
        says:follow article -0.89 social_profile +3.03
        says:footer article -0.61 advertisement +0.78 other +2.29
        says:forward article -0.93 forward +6.21
        says:job article -0.57
        says:legal article -0.75 advertisement -0.64 home_page -0.67 legal +2.95 social_profile -0.69 unsubscribe -0.53
        says:login article -0.92
        says:poll article -0.54 poll +4.56
        says:preferences article -0.78 contact -0.61 home_page -0.75 poll -0.71 preferences +4.55 social_profile -0.54 social_share -0.76 subscribe -0.76 unsubscribe -1.19
        says:readMore article +0.74 advertisement +1.51 home_page -0.68
        says:referral article -0.94 referral +5.96
        says:share article -0.49 advertisement -0.65 home_page -0.61 poll -0.59 preferences -0.39 social_profile -0.81 social_share +3.26 subscribe -0.39 unsubscribe -0.42
        says:shop article -0.91 advertisement +0.88 home_page -0.61
        says:site article -0.42 home_page +1.39 other +0.79 social_profile -0.77
        says:sponsor article -0.66 contact +1.99
        says:subscribe article -1.03 advertisement -0.44 home_page -0.66 poll -0.31 preferences +0.35 social_profile -0.34 social_share -0.36 subscribe +1.85
        says:unsubscribe article -0.88 advertisement -0.71 contact -0.45 home_page -0.72 legal -0.48 other -0.54 poll -0.59 preferences -1.02 social_profile -0.64 social_share -0.80 subscribe -0.49 unsubscribe +4.11
        says:viewInBrowser article +0.73 advertisement -1.02 home_page -0.64 subscribe -0.62 view_in_browser +2.96
        sentence-end referral +0.32 subscribe +0.32
        trail>0 article -0.10 other -0.31 preferences -0.24 social_share +0.30 unsubscribe -0.34
        trail>20 article -0.10 other -0.28 preferences -0.29 social_share +0.32 unsubscribe -0.39
        trail>200 article +0.34 advertisement +0.30 author_profile +0.19 legal -0.19 poll +0.20 preferences -0.35 social_profile -0.25 social_share +0.27 unsubscribe -0.44
        trail>80 legal -0.24 poll +0.22 preferences -0.29 social_share +0.27 unsubscribe -0.55
        under-heading>1 article -0.92 image -0.45 job -0.48 preferences -0.38 subscribe -0.46
        under-heading>16 article +0.16 other -0.13
        under-heading>2 job -0.29 social_share +0.26
        under-heading>4 article +0.12 advertisement -0.15 image -0.16 poll -0.14 referral -0.15 social_profile +0.16 social_share +0.19
        under-heading>8 article -0.15 author_profile -0.12 poll -0.15
        words-in-address>-1 article -0.27 anchor -0.13 image -0.20 job -0.14
        words-in-address>0 article +0.18 author_profile +0.20 home_page -0.24 social_profile -0.19
        words-in-address>1 article +0.40 advertisement -0.20 social_profile -0.20 social_share +0.19
        words-in-address>2 article +0.45 contact -0.23 home_page -0.31 other +0.29 poll -0.26 social_share +0.32
        words-in-address>4 article +0.78 image +0.28 social_share +0.29
        words-of-subject>0 article -0.28 advertisement +0.36 author_profile -0.40 social_profile -0.43
        words-of-subject>1 view_in_browser +0.83
        words-of-subject>2 article +0.51
        words>0 article -0.36 advertisement -0.29 image -0.63 social_share -0.46
        words>1 article -0.11 advertisement +0.17 author_profile +0.35 contact +0.15 image -0.21 preferences +0.15 social_profile -0.41 social_share -0.37 view_in_browser +0.13
        words>16 article -0.20
        words>2 article +0.14 advertisement +0.21 author_profile -0.26 contact +0.16 preferences +0.12 social_profile -0.30
        words>3 article +0.22 advertisement +0.25 author_profile -0.18
        words>4 article +0.17 advertisement +0.15 author_profile -0.24 contact -0.18
        words>5 article +0.19 author_profile -0.21 home_page -0.16 social_profile -0.16
        words>7 article +0.08 author_profile -0.20 home_page -0.28
        words>9 article +0.17 subscribe +0.26
        year-in-address article +1.15 advertisement -1.30 home_page -0.45 image +1.02 subscribe -0.45 view_in_browser +2.38
        """
}
