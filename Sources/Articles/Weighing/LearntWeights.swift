// Made by `make weights` from labelled newsletters; not to be edited by hand. See `Weights`.

enum LearntWeights {
    static let table = """
        bias article -1.99 advertisement -1.74 anchor -5.44 app_store -5.50 author_profile -3.06 contact -3.36 home_page -2.09 image -2.61 job -5.83 legal -4.37 other -2.37 social_profile -3.75 subscribe -3.46 view_in_browser -3.66
        after>0 article +0.15 contact +0.13 image -0.13 job +0.14 subscribe +0.13
        after>1 article +0.13 image -0.12 job +0.15
        after>10 article +0.21 job +0.15
        after>120 article +0.45 home_page +0.20 subscribe -0.19
        after>40 article +0.20 home_page +0.26
        arrow article -0.36
        articles-percent>10 article +0.71 advertisement -0.46 author_profile +0.26 subscribe +0.34
        articles-percent>30 article +0.37 advertisement -0.26 image -0.14 other -0.18 subscribe +0.30
        articles-percent>50 article +0.10 advertisement -0.21 image -0.13 social_profile +0.22 subscribe +0.24
        articles-percent>70 anchor -0.28 contact +0.22 job +0.55 subscribe -0.28 view_in_browser +0.22
        before-mark advertisement -0.29 contact +0.16 job +0.16 legal +0.20 social_profile +0.27
        before>0 article +0.10 contact +0.20 legal +0.16 social_profile -0.18
        before>1 contact +0.20 legal +0.16 social_profile -0.18
        before>10 article -0.05 advertisement -0.12 contact +0.17 home_page +0.16 legal +0.18 social_profile -0.14
        before>120 article +0.52
        before>40 article +0.22 legal +0.22
        behind-sentence article -0.15 advertisement +0.28 home_page -0.36 social_profile -0.33
        capitals-percent>0 home_page +0.14 image -0.24
        capitals-percent>30 article -0.12 home_page +0.14 image -0.25 social_profile +0.15
        capitals-percent>60 article -0.28 advertisement +0.13 author_profile +0.20 home_page +0.30 image -0.15 subscribe -0.19 view_in_browser -0.17
        capitals-percent>99 article -0.21 author_profile +0.28 home_page +0.22 image -0.15 other -0.15 social_profile +0.19 view_in_browser -0.14
        colon article +0.32 advertisement -0.34 image +0.50 social_profile +0.62
        comma advertisement -0.52 author_profile +0.32 job +1.08 legal +0.36 social_profile -0.31
        digit article -0.28 advertisement +0.61 anchor +0.34 author_profile -0.23 home_page -0.47
        front-page article -0.83 home_page +1.59 social_profile -0.54
        heading article +0.70 advertisement +0.68 author_profile -0.35 home_page -0.34 job +0.50 other -0.46
        heading-words>0 article +0.38 home_page -0.22 image +0.21 social_profile +0.21
        heading-words>1 article -0.18 home_page -0.23 job +0.16 social_profile +0.14
        heading-words>2 article -0.07 advertisement +0.14 home_page -0.22 image +0.19
        heading-words>4 article +0.19 job -0.13
        heading-words>7 advertisement -0.47 author_profile +0.28 image +0.26
        headlines-under-heading-percent>0 article +0.20 author_profile +0.27
        headlines-under-heading-percent>30 article +0.30 author_profile +0.20
        headlines-under-heading-percent>60 article +0.28 home_page +0.15 other +0.15
        headlines-under-heading-percent>90 article +0.26 advertisement -0.23 author_profile -0.58 contact -0.35 home_page +0.47 image -0.30 job +0.70 view_in_browser -0.28
        hidden-address article -0.04 anchor +0.13 home_page -0.15 image +0.19
        in-block>1 article -0.20 image -0.13 social_profile +0.19
        in-block>2 home_page -0.16 social_profile +0.32
        in-block>3 article -0.22
        in-block>5 article -0.46 author_profile -0.25 home_page +0.39
        in-block>9 article +0.16 advertisement +0.80
        inside-sentence article -0.17 advertisement +0.23 home_page +0.21
        inviting article -1.03 author_profile -0.37 contact +0.30 home_page -0.47 legal -0.21 other +0.35 social_profile -0.24 subscribe +0.67
        lead>0 article -0.44
        lead>20 author_profile -0.64
        lead>200 article +0.15 author_profile -0.28 home_page -0.38 social_profile +0.24 view_in_browser -0.34
        lead>80 article +0.42 home_page +0.37
        lower-case article +0.27 advertisement -0.23 author_profile -0.16 contact +0.29 other +0.16
        neighbour+1:article article +0.48 author_profile +0.18 contact -0.13 home_page +0.18 image +0.18 legal -0.13
        neighbour+1:headline article +0.06
        neighbour+1:phrase article -0.23 social_profile -0.18
        neighbour+1:same-address article +0.28 advertisement +0.64 author_profile +0.29 home_page -0.36
        neighbour+1:same-block article -0.25 advertisement -0.24
        neighbour+1:service article -0.21 advertisement -0.70 home_page -0.21
        neighbour+1:word article +0.08 author_profile -0.21
        neighbour+2:article article +0.41 home_page +0.14 social_profile -0.12
        neighbour+2:headline article +0.09 advertisement +0.17 home_page -0.19
        neighbour+2:phrase article -0.22
        neighbour+2:same-address article +0.34
        neighbour+2:same-block article -0.23
        neighbour+2:service article -0.34 advertisement -0.45 author_profile +0.17 home_page -0.20 social_profile +0.23 subscribe +0.17
        neighbour+2:word article +0.06 author_profile -0.34 home_page +0.17 legal -0.19 social_profile +0.30
        neighbour-1:article article +0.50 author_profile +0.36 image +0.22 job +0.16 social_profile -0.14
        neighbour-1:headline article +0.06 author_profile +0.21 contact -0.17
        neighbour-1:phrase article -0.23 social_profile -0.16
        neighbour-1:same-address article +0.10 advertisement +0.71 author_profile +0.42
        neighbour-1:same-block article -0.26 social_profile +0.18
        neighbour-1:service article -0.27 advertisement -0.60 author_profile -0.21 image -0.21
        neighbour-1:word article +0.07 view_in_browser -0.18
        neighbour-2:article article +0.33 author_profile +0.14 job +0.19 view_in_browser -0.12
        neighbour-2:headline article +0.07
        neighbour-2:phrase article -0.13 advertisement +0.13 other +0.13
        neighbour-2:same-address article +0.49 advertisement +0.48
        neighbour-2:same-block article -0.09
        neighbour-2:service article -0.15 advertisement -0.31 legal +0.18
        neighbour-2:word article +0.09 advertisement +0.19 social_profile +0.19 view_in_browser -0.29
        number-in-address article +0.87 home_page -0.92 job +0.47 social_profile +0.76
        own-domain article -0.61 home_page +0.39 other -0.20 social_profile -0.34 subscribe +0.29
        path-parts>-1 article -0.19 anchor -0.13 home_page +0.13 image -0.20 job -0.13
        path-parts>0 article -0.08 home_page -0.21 image -0.19
        path-parts>1 article +0.35 advertisement +0.39 home_page -0.55 social_profile -0.26 subscribe -0.28
        path-parts>2 article +0.13 advertisement +0.33 app_store +0.21 author_profile -0.36 contact -0.22 home_page -0.32
        path-parts>4 article -0.23 advertisement +0.77 contact -0.49 home_page -0.76 legal +0.41 subscribe -0.59
        picture article -0.78 advertisement +0.26 anchor -0.17 author_profile -0.21 contact -0.32 home_page +0.21 image +0.22 job -0.18 legal -0.16 other -0.26 social_profile +0.61 subscribe -0.40 view_in_browser -0.20
        quotation article +0.33 home_page +0.30 job +0.46
        rule:headline article +1.44 advertisement +0.83 anchor -0.18 app_store +0.27 home_page +0.56 job +0.80 legal +0.17 other +0.69 subscribe +0.70 view_in_browser +0.26
        rule:page-of-its-own article +1.30 advertisement +0.52 author_profile -0.80 home_page +0.87 legal +2.61 other +2.21 subscribe +0.37
        rule:picture-of-item article +1.82 advertisement +1.79 home_page -0.93 image +1.26 social_profile -0.70
        rule:read-more article +1.41 advertisement +1.80 home_page -0.69 subscribe -0.57
        rule:shared-address article +1.18 advertisement +0.89 home_page +0.69 other +1.45 view_in_browser +0.56
        rule:short-text article +1.39 advertisement +0.37 author_profile +0.57 home_page +1.51 job +0.22 other +0.59
        same-address>0 article -0.17 author_profile +0.19 image -0.25 job -0.17 other -0.19 social_profile -0.39 subscribe -0.18
        same-address>1 article +0.33 anchor +0.26 author_profile -0.26 other -0.25
        same-address>2 article -0.25 anchor +0.38
        same-address>4 article -0.53 advertisement -1.22 anchor +0.57 subscribe +0.52
        says:appStore article -0.74 advertisement -0.97 app_store +2.77 social_profile -0.88
        says:bare article -0.25 contact +0.59 image +0.63 legal +0.51 social_profile -0.45 view_in_browser +0.64
        says:confirm other +3.97
        says:contact article -0.82 advertisement -0.68 contact +3.04 home_page -0.79 social_profile -0.65 subscribe -0.82
        says:footer article -0.63 advertisement +0.78 other +2.28
        says:job article -0.71
        says:legal article -0.75 advertisement -0.62 home_page -0.67 legal +2.95 social_profile -0.69
        says:login article -0.85
        says:poll article -0.45
        says:preferences article -0.79 contact -0.63 home_page -0.74 other -0.53 social_profile -0.53 subscribe -0.76
        says:readMore article +0.77 advertisement +1.50 home_page -0.68 subscribe -0.47
        says:share article -0.45 advertisement -0.63 home_page -0.61 social_profile -0.78 subscribe -0.39
        says:shop article -0.89 advertisement +0.88 home_page -0.60
        says:site article -0.44 home_page +1.38 other +0.79 social_profile -0.77
        says:sponsor article -0.49 contact +1.98
        says:subscribe article -1.02 advertisement -0.46 home_page -0.67 social_profile -0.33 subscribe +1.84
        says:viewInBrowser article +0.73 advertisement -1.03 home_page -0.65 subscribe -0.62 view_in_browser +2.96
        sentence-end subscribe +0.34
        trail>0 article -0.11 other -0.31
        trail>20 article -0.11 other -0.28
        trail>200 article +0.33 advertisement +0.29 author_profile +0.19 legal -0.19 social_profile -0.23
        trail>80 legal -0.25
        under-heading>1 article -0.91 image -0.44 job -0.47 subscribe -0.47
        under-heading>16 article +0.15 other -0.13
        under-heading>2 job -0.29
        under-heading>4 article +0.12 social_profile +0.18
        under-heading>8 article -0.15 author_profile -0.13
        words-in-address>-1 article -0.26 anchor -0.13 image -0.20 job -0.14
        words-in-address>0 article +0.19 author_profile +0.20 home_page -0.25 social_profile -0.17
        words-in-address>1 article +0.42 social_profile -0.21
        words-in-address>2 article +0.44 contact -0.23 home_page -0.31 other +0.29
        words-in-address>4 article +0.77 image +0.28 social_profile -0.27
        words-of-subject>0 article -0.30 advertisement +0.36 author_profile -0.39 social_profile -0.43
        words-of-subject>1 view_in_browser +0.83
        words-of-subject>2 article +0.48
        words>0 article -0.40 advertisement -0.34 image -0.64
        words>1 article -0.12 advertisement +0.15 author_profile +0.34 contact +0.15 image -0.21 social_profile -0.41 view_in_browser +0.13
        words>16 article -0.19 advertisement +0.50
        words>2 article +0.14 advertisement +0.21 author_profile -0.26 contact +0.15 social_profile -0.29
        words>3 article +0.22 advertisement +0.24 author_profile -0.18
        words>4 article +0.19 advertisement +0.16 author_profile -0.24 contact -0.18
        words>5 article +0.18 author_profile -0.21 home_page -0.16 social_profile -0.16
        words>7 author_profile -0.20 home_page -0.29
        words>9 article +0.16 subscribe +0.25
        year-in-address article +1.11 advertisement -1.25 home_page -0.46 image +1.06 subscribe -0.47 view_in_browser +2.38
        """
}
