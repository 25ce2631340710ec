extension Language {
    static let english = Language(
        "en",
        words: englishActing.merging([
            .subscribe: """
            recurring contribution, become a friend, become a donor, become a sustaining, become a paying, become a monthly, become a
            regular giver, make a gift, make a donation, make a regular gift, gift it to, take out a subscription,
            consider signing up, support me on, support us on, supporting us on, sponsor me, sponsoring me,
            sponsoring us, consider sponsoring, consider supporting, think about supporting, raise money for us,
            gift is matched, gifts are matched, gift will be matched, gift will be doubled, donations are matched,
            donations are doubled, gifts are doubled, renew on, renew at, remember us in your will, gift in your
            will, leave a gift, give in other ways,
            =support our journalism, one-time donation, monthly donation, all of our newsletters, =other
            newsletters,
            straight to your inbox, =to your inbox, =join the club, subscribe for free,
            become a friend of, go pro or, =go pro, =go premium, other ways to give, =ways to give, =hit the
            green button below,
            subscrib*, subscription, subscriptions, sign up, signup, =join, join free, join for free, join us,
            join the newsletter, join our newsletter, join the list, join the community, register now, register
            for free, upgrade to paid, upgrade today, upgrade now, =upgrade, upgrade to, upgrade your, go
            premium, become a member, become a paid, become a patron, become a supporter, membership, go paid,
            get it in your inbox, get the newsletter, get this newsletter, donate, donation, donations, pledge,
            support us, support our work, support my work, support this, =support, patreon, buy me a coffee,
            github sponsors, start your free trial, start free trial, free trial, start your trial, gift a
            subscription, gift memberships, gift a membership, give a gift, give the gift, renew now, renew your,
            all newsletters, explore
            newsletters, more newsletters, get full access, unlock full, unlimited access, chip in, tip jar,
            =contribute, buy a membership, =premium, make your first contribution, make a year-end gift, your
            tax-deductible
            gift, open an account, create an account, create your account,
            =gift options, =group discounts, =group subscriptions, =gift subscriptions, =paid version,
            forwarded this email, forward you this email, click here to sign up, click here to subscribe, forwarded
            to you, =become one, become one today, become one of our, become a supporting
            """,
            .viewInBrowser: """
            =in browser, =click here to view, =click here to view it, unable to see the message, unable to see this,
            unable to view this,
            read this email online, view this online, email online, past newsletters, full archive, full
            archives, browse past, browse all past, =read past issues, =all issues,
            in your browser, in browser, in a browser, in the browser, in web browser, web version, browser
            version, read online, view online, view it online, read it online, see it online, read on the web,
            view on the web, view on web, on the web, view as a web page, view it in full, view in full, view entire
            message, as a web page, as a webpage, view as web page, view as webpage, view this email, view this
            message,
            view this newsletter, view this issue, read this issue, view email, trouble viewing, problems viewing,
            having trouble reading, can't
            see this email, can't read this email, not displaying correctly, no images, online version, =view,
            past issues, past editions, previous issues, previous editions, back issues, =archive, =archives,
            the archives, newsletter archives, newsletter archive, browse the archive, all issues, all editions,
            open in browser,
            read in app, open in app, view in app, =web view, hosted version, permalink
            """,
            .legal: """
            conditions of carriage, conditions of sale, conditions of use,
            how we look after your data, how we use your data, how we handle your data, how we protect your data,
            how we treat your data, how we use your personal data,
            california notices, do not sell,
            t&cs, =t&c, =ethics policy, =ethics policy here, our ethics policy, ethics statement, editorial
            standards, editorial policy, corrections
            policy,
            privacy, privacy policy, legal information, privacy notice, privacy statement, terms of service, terms
            of use, terms
            and conditions, terms conditions, terms apply, =terms, user agreement, cookie policy, cookies, legal
            notice, =legal, =imprint, =disclaimer, disclosures, disclosure, copyright notice, data notice, data
            protection, community guidelines, code of conduct, license agreement, cc by*, creative commons,
            accessibility statement,
            =accessibility, official rules
            """,
            .contact: """
            =talk to us, =talk to our team, =talk to sales,
            how to pitch us, =here's how to pitch, =how to pitch, guide for writers, =our pitch guide, =submission
            guidelines, =writers' guidelines, =pitch guidelines, =sponsor an issue, =sponsor an edition,
            submit a pr, submit a pull request, open a pull request, open an issue, submit your suggestion*, submit
            your quote*, submit quotes, submit a quote, nomination form, submission form, contact form, nominate
            someone, contact the, =write back, =tell us yours, =tell us, please submit, sponsor this newsletter,
            contact our, =pitch us, =submissions, =volunteer, submit another, secure channels, share a tip,
            =hire me, hire me to,
            contact us, =contact, get in touch, =reply, reply to this, =email, =e-mail, =email us, email me,
            =email me, send us, send me, write to us, write us, =feedback, send feedback, give feedback,
            feedback form, share feedback, your feedback, let us know, let me know, drop me a line, drop us a
            line, ask us, ask a question, advertise, advertising, work with us, become a sponsor, sponsor us,
            sponsor this, sponsorship, place an ad, sponsored post, post a job, submit a tip, send a tip, send
            tips, report it, report a problem, report an issue, help center, help centre, =help, =support,
            customer service, customer support, =faq, =faqs, =media kit, submit a link, suggest a link, suggest
            a quote, mail us, call us, =submit here, =submit it here, =submit yours, submit your thoughts, submit
            your story,
            submit your idea*, submit your question*, =get listed, get listed here, =let's chat, help page, submit
            your blog*, submit your project*, submit your article*, submit your news,
            submit your event*, submit your work, submit an event, collaborate with us, partner with us, write
            for us,
            get featured
            """,
            .job: """
            see the vacancy, view the vacancy, join the team, =job description, =full job description, =job spec,
            come work with us, come work for us,
            jobs, job, careers, career, =hiring, we're hiring, is hiring, are hiring, now hiring, hiring for, hiring
            a, open positions, open roles, vacancies, vacancy,
            apply here, apply now, find a role, find a job, job board, job opening*, job posting*, looking for
            engineers, job openings, work at, positions at, join our team, who's hiring
            """,
            .sponsor: """
            issue is supported by, newsletter is supported by, episode is supported by, edition is supported by,
            supported by our,
            from our friends at, from our friends over at, the following is a paid, following is a paid ad, this
            is a paid ad, this is a paid message,
            sponsor, sponsors, sponsored, sponsored by, sponsored content, presented by, brought to you by,
            together with, in partnership with, partnership with, paid partnership, a message from, a word from,
            message from our sponsor*, promoted, promoted by, promotion, paid post, paid content, partner
            content, advertisement, =ad, advertorial, advertiser, in collaboration with, powered by our sponsor,
            thanks to our sponsor*, our sponsor*, this issue is presented, affiliate, affiliates, support us by
            supporting them, deal of the week, from our partners, our partners, our partner, paid advertisement,
            disclaimer this is a paid, for sponsoring this, for supporting this newsletter, for supporting this
            issue
            """,
            .appStore: """
            app store, google play, play store, download the app, get the app, download our app, get our app,
            android app, ios app, iphone app, mobile app, chrome extension, browser extension, open the app,
            =substack app, =mobile app,
            download for free, download for windows, download for mac, =get app, the app beta
            """,
            .follow: """
            =instagram stories, =instagram account, =instagram profile, =instagram feed, =instagram page, =tiktok
            account, =mastodon account, =bluesky account, =spotify playlist,
            =social media, follow us, follow me, follow on, follow along, =follow, find us on, connect with us,
            connect with
            me, connect on, like us on, join us on, stay connected, stay in touch, let's connect, let's be
            friends, on social media, our social media, see what we're up to, tweet at, send a tweet, tweeting,
            youtube channel, telegram channel, whatsapp channel, discord server,
            slack channel, facebook group, facebook page, linkedin page, linkedin group, instagram account,
            twitter account
            """,
            .shop: """
            =claim the offer, =claim this offer, =order it here, =order them here, =buy it here, =buy them here,
            =order kit, =order your kit,
            =book tickets, =book seats, =book a table, =book your place, =book a place, =book online, =book here,
            =add to box, =add to my box, =add to bag, =add to my bag, =add to my basket, =add to my cart, =add to my
            order, =in the shop, =in our shop, =in our online shop, =post your job, =get the template, =get the
            templates, =get the playbook, =get the checklist, =get the ebook, =register to attend, register here to,
            =shop the collection, =buy a ticket, =buy your ticket,
            =register, =register here, =get your tickets,
            =online shop, =online store, =shop the design store,
            =tickets, =get tickets, =reserve, skip the waitlist, =from the shop, =visit the shop, =visit
            the store, =visit our shop, =visit our store,
            shop now, buy now, order now, =shop, =buy, =order, add to cart, add to basket, shop all, shop the,
            get the deal, claim your, claim offer, claim now, get started, get started free, try it free, try
            for free, try it now, try now, =try it, request a demo, book a demo, schedule a demo, get a demo,
            enroll now, enroll for free, register today, discount, coupon, promo code, free shipping,
            subscribe & save, reserve your ticket, limited time, save up to, start for free, start free, sign me
            up, =free download, register for the event, get your ticket*, buy tickets, get tickets, book now,
            reserve your, save your seat, save your
            spot, pre-order, preorder, sale ends, special offer, limited offer, exclusive offer, get offer, view
            offer, see offer, merchandise, merch, download now, get your copy, get my copy, join the waitlist,
            learn how you can too, upgrade to, order your copy, order yours, order a copy, get yours, grab yours,
            secure your spot, secure your seat, make an appointment, enter now, our products, our solutions,
            act now, discount code, coupon code, get the book, order the
            book, buy the book, get my book, buy my book, get the course
            """,
            .bare: """
            =here, =click here, =click, =this link, =link, =this, =right here, =over here, =this page, =press
            here, =tap here, =go here, =visit, =go, =yes, =no, =ok, =continue, =see here, =image, =logo,
            =button, =find out more here, click here, click to
            """,
            .readMore: """
            =read more, =learn more, =check it out, =more, =play, =play now, =read story, =story here, =read it
            here, =continue
            reading, =keep reading, =read on, =full story, =full
            article, =read full story, =read the full story, =read article, =read the article, =read, =watch,
            =listen, =see more, =find out more, =details, =more info, =more information, =watch now, =listen
            now, =read now, =watch the video, =read post, =read the post, =read the full post, =view article,
            =view more, =source, =paper, =pdf, =code, =slides, =transcript, =video, =audio, =article, =blog post,
            =thread, =discover more, =watch video, =listen to the episode
            """,
            .site: """
            =wordle, =spelling bee, =sudoku, =mini crossword, =daily crossword, =play our daily crossword,
            today's puzzle, today's spelling
            bee, today's crossword, =hours & locations, everything on the calendar,
            =more from the journal, =more from our blog,
            =see the whole calendar, =view the whole calendar, =see the full calendar, =view the full calendar,
            =browse them all, =see them all, =view them all, =full calendar, =full schedule, =full forecast,
            =event calendar, =events calendar, =all events, =more events, click here for more events,
            =website, =web site, =homepage, =home page, =home, =our website, =my website, =blog, =our blog, =my
            blog, =visit our website, =visit our site, =visit website, powered by, published by, curated by,
            =about us, =about, =see all, =view all, =browse all, =explore all, visit our website, visit our blog,
            our homepage, email marketing by, built with, made with, delivered by, publish on
            beehiiv, publish on substack, published on beehiiv, =on its
            website
            """,
            .footer: """
            all rights reserved, you are receiving this, you're receiving this, you received this, you are
            subscribed, you're subscribed, this email was sent, this message was sent, was sent to, why did i
            get this, because you subscribed, because you signed up, our mailing address, mailing address is,
            add us to your address book, you signed up, copyright, =start writing, add to contacts, add to your
            contacts, your address book, start writing on
            """,
        ]) { first, _ in first },
        subscription: SubscriptionWords(
            verbs: "cancel, cancelling, canceling, terminate, discontinue, quit, leave, suspend, end, stop",
            owners: "your, my, our, this",
            ended: "subscription*, newsletter*, membership*, edm, emails, mails, letters, mailing list, email list",
            together: "leave, quit … mailing list",
            changed: """
                change, choose, pick, set … we mail, we send, we email, we write; take, withdraw, revoke … back that
                permission, back my permission, back your permission, back this permission, back my consent, back your
                consent, back that consent, my consent, your consent, that consent, this consent, my permission, your
                permission, that permission;
                manage, choose, adjust, customize, customise, edit … newsletters, newsletter, subscription,
                subscriptions, emails, email settings, notifications; change, switch … edition only; switch …
                digest, roundup; swap, switch, change, move … to weekly, to the weekly, to a weekly, to daily, to the
                daily, to a daily, to monthly, to the monthly, to a monthly, for the weekly, for the daily; choose,
                tweak, pick, edit, update, select … your topics, my topics; set, choose … how many
                emails, how often; change, set, adjust, reduce … frequency, your frequency
                """,
            or: "or"),
        sharing: SharingWords(
            verbs: "share, tweet, repost",
            withObject: "post, send, invite",
            objects: "friends, a, someone, this, it, the, that, your, my, our, these, them",
            places: "on, to, via, with, by, in, over",
            news: """
                of, price, prices, sale, sales, buyback, buybacks, trading, index, issue, split, value, and,
                in, for
                """),
        passingOn: """
            invite … someone from your, somebody from your, from your address, your contacts;
            send, email, mail, forward, pass, show … this issue, this letter, this newsletter, this edition,
            this email
            """,
        asking: """
            question of the day, question of the week, question of the month, today's question, this week's
            question, quick question, quiz, trivia, riddle, brain teaser, puzzle of the week, puzzle of the day,
            a question for you, the question, our question, one question, one quick question, test yourself, guess,
            your guess, dilemma of the week, would you rather, =poll, the poll, poll of the week, poll of the day,
            reader poll,
            readers' poll, quick poll, =vote, your turn, your vote, your say,
            your view, your verdict, your thoughts, =survey, reader survey, readers' survey, quick survey,
            show of hands, over to you,
            =and you, now you, what
            about you
            """)
}
