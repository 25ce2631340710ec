extension Language {
    /// English words of links that act; those of others stand beside, in `english`.
    static let englishActing: [WordClass: String] = [
        .unsubscribe: """
        ^unfollow, =quit this list, quit this list, turn off these notifications, turn off these alerts,
        stop these alerts, =i want out, =mark me as inactive, or you will be removed, you will be removed from,
        these letters no longer suit, these emails no longer suit, had your fill of us, had your fill of
        these, =leave the table,
        ^hate to see you go, ^sorry to see you go, ^sad to see you go, we hate to see you go, we'd hate to
        see you go, we're sorry to see you go, we are sorry to see you go, we're sad to see you go, we are sad
        to see you go, stop writing to me, don't write to me,
        do not write to me, =no more for me, =no more for me thanks, don't want these letters,
        inbox too full, too much mail from us, too much email from us, =wave us off,
        rather not hear from us, prefer not to hear from us, don't want to hear from us, not hear from us
        anymore, not hear from us any more, don't want these anymore, don't want these any more, don't want
        our emails, =step away, =say goodbye, =say goodbye here, =let me out, =wave goodbye, =part ways,
        =click to leave, =leave us, stop these letters, =give me a break, pause
        deliveries, pause my deliveries, pause your deliveries, pause delivery, pause my newsletter, pause
        your newsletter, my emails on hold, your emails on hold, my subscription on hold, your subscription
        on hold,
        =just say the word, =let me know here,
        email me less, =turn off this type of email, turn off these emails, turn off this type of email,
        =unfollow this task, =pause this alert, =turn off this search, =stop reminding me, =stop seeing
        suggestions like this, stop hearing from me, stop hearing from us, to hear from me again, to hear
        from us again, i won't bother you again, =not bother you again, rather not get emails about, rather not
        receive emails about, skip father's day emails, skip mother's day emails, =this is spam, =report
        spam, =report this email, =mark as spam, unsuscribe*, unsubcribe*, unsubscibe*, unsubsribe*, =sign
        off, =stop watching space, stop watching this, =mute this topic, =mute this thread, =mute, =don't
        want to hear about it, =don't want to hear about this, =not interested, =i'm not interested,
        stop all types of future, stop all types of email*, stop all types of e-mail*, stop all future email*,
        future commercial e-mail*, future commercial email*, stop commercial email*, =want out, want out of,
        =had enough, had enough of these, no longer interested, =not interested, not interested anymore,
        not interested any more, not for you anymore, enough of us, unsubscri*, unsub, opt out, opt me out,
        opting out, =remove me, remove me from, be removed from, removed from this list,
        removed from our mailing list, removed from this mailing list, remove yourself, removed from future,
        stop receiving, stop getting, stop these emails, stop sending, no longer wish to receive,
        no longer want to receive, no longer want these, not want to receive, do not wish to receive,
        don't want to receive, don't want these emails, don't want to get, prefer not to receive,
        rather not receive, rather not get these, rather not get this, rather not get our, rather not get any, prefer
        not to get, not want to get, no longer want to get, no longer wish to get, cancel your subscription,
        cancel my subscription, cancel subscription,
        end your subscription, leave this list, leave the list, leave this mailing list, leave our mailing list,
        turn off these emails, turn off emails, turn off notifications, disable these emails, disable emails,
        mute this, pause my subscription, pause your subscription, pause emails, snooze emails, too many emails,
        want fewer emails, stop all emails, =stop, had enough of these emails, break up with us,
        changed your mind, sign off from, snooze these, no more emails, no more mail, take me off, get me off,
        get off this list, cancel newsletter, cancel the newsletter, cancel your newsletter,
        cancel this newsletter, delete my account, delete my data, stop mails, stop emails, day break from,
        =take a break, 30 day break, stop mailing me, stop emailing me, longer wish to hear from,
        longer want to hear from, sick of these emails, let me go, remove this e-mail address,
        remove this email address, remove this address from, =remove my name, =remove my email, =remove my
        e-mail,
        =remove my address, =remove my email address, =remove my e-mail address, remove my name from your,
        remove my name from this, remove my name from the list, remove my email from your,
        remove my e-mail from your, remove my email from this, remove my e-mail from this, remove my address
        from,
        =remove me please, =please remove me, =remove your name, =remove your address, =remove your email,
        =remove your e-mail, =remove your email address, =remove your e-mail address, remove your name from our,
        remove your name from this, remove your email from our, remove your email from this,
        remove your e-mail from our, remove your e-mail address from our, remove your email address from our,
        remove your address from our, remove your address from this, =remove our address,
        take my name off your list, take my name off this list, take my name off the list,
        delete this e-mail address, delete this email address, =delete my email, =delete my e-mail,
        =delete my address, =delete me from your list, =remove my data, =cancel, =end my subscription,
        =stop subscription, =cancel my membership, =cancel membership, stop these alerts
        """,
        .preferences: """
        =customize your feed, =customise your feed,
        =view your dashboard, =go to your dashboard, =your dashboard, =go to your account, =access your account,
        =view your account,
        fewer of these, =less of this, us know your new details, us know your new address, us your new
        address, how many emails we, how many letters we, =make it weekly, =make it monthly, =make it daily,
        =fewer letters, =fewer emails please,
        how you hear from us, how we contact you, how we keep in touch, how you receive our, how often we
        write, how often we email, how often we send, how often you hear, what we send you, what you hear
        from us, which letters you, which edition you, which editions you, send me only the, only send me
        the, just send me the, tell us where to send, =where to send it, =where we send it, change where we send it, choose where
        we send it, update where we send it, change your direct debit, change my
        direct debit, update your direct debit, =change my details, =change your details, =update my
        address, please update your address, =my email choices,
        =email choices, =hear less often,
        =check your details, check your details before, tailor your topics, tailor your emails, tailor your
        newsletters, control your recommendations,
        choose what you get, choose what you receive, pick what you get,
        =your subscription,
        update my email choices, email choices, =keep the emails coming, =keep me posted, don't sell or
        share my, do not sell or share my, =add to your podcast player, turn off this request's
        notifications, turn off notifications, weekly digest instead, switch to a weekly digest, =i'd like
        fewer emails,
        switch to weekly, switch to daily, switch to monthly, switch to the weekly, switch to the daily,
        switch to a weekly, which emails you, which e-mails you, what emails you, which newsletters you,
        what newsletters you, get fewer emails, receive fewer emails, hear from us less, email frequency,
        e-mail frequency, emails too often, delivered too often, hear from us too often, too many emails
        from us, getting too many emails, receiving too many emails,
        email preferences, email preference, e-mail preferences, mail preferences, your preferences,
        subscription preferences, communication preferences, preference center, preference centre,
        preferences center, newsletter preferences, notification preferences, contact preferences,
        update preferences, manage preferences, change preferences, edit preferences, =preferences,
        set preferences, manage your subscription*, manage subscription*, manage your email*, manage emails,
        manage my subscription, manage your newsletter*, manage newsletters, manage your account, manage
        account,
        modify your subscription, change your subscription, update your subscription, edit your subscription,
        edit subscription, subscription settings, update subscription, email settings, notification settings,
        account settings, privacy settings, adjust these settings, adjust settings, your settings, =settings,
        =my account, =your account, =account, update your profile, update profile, edit your profile,
        edit profile, update your details, update my details, =change your contact details,
        =update your contact details, =edit your contact details, =contact details,
        or change your contact details, update your email, update your information, update email address,
        update your address, change your email, change email, change your address, change my address,
        change address, change editions, change your details, how often you receive, how often you get,
        how you receive these emails, receive fewer emails, get fewer emails, fewer emails, email frequency,
        choose what you receive, customize your newsletter, choose which emails, choose which newsletters,
        newsletter settings, ad choices, adchoices, do not sell my, your privacy choices, privacy choices,
        cookie settings, data request, plain text format, change your subscriber, subscriber information,
        subscriber preferences, =subscribed, email subscriptions, your subscriptions, =manage, instead receive,
        update your subscription address, =subscription address, =manage payments, =manage alerts,
        =manage your alerts, =edit alert, =pause alert, =delete alert, =manage job alerts, =change frequency,
        =manage your job alerts, =manage delivery alerts, =manage email alerts, =manage notifications,
        =manage your notifications, get this less often, hear from us less, how often you hear from us
        """,
        .confirm: """
        =double opt-in link, =resubscribe, keep the emails coming, =yes keep them coming,
        =with one click, =in one click, =with a single click, =with a click, =one click, =in one tap, =with one tap,
        =let me pass, =nope, =yep, =yeah,
        =that's right, =yes please, =we'll be there, =we'll come, =we can't make it, =i can't make it, =i can make it,
        =can make it, =i'll pass, =not me, =it's me, =see you there, =unfortunately not, =sorry i can't,
        =unfortunately i can't, =i'm coming, =i'm not coming, =i'm done, =i'm still here, =yes
        that's right, =no that's wrong, =renew, =renew loan, =renew all,
        confirm it's you, confirm that it's you, confirm this is you,
        =that's me, =yes that's me, =yes it's me, =i still want them, =i still want these, =i still want
        this, ^put my name to, ^add my name to, yes add my name to, =sign the letter, =sign the open letter, =sign my name, =add
        my name,
        click here to stay on, click to stay on, =keep me on the list, ^keep sending me, yes keep sending me, save me a seat,
        =sorry not this time, =not this time, =yes
        please save me a seat, still want to receive, still want to get this, still want
        to get these, still want to get it, still want to get them, still want to get our, still want to get
        emails, still want to get the letter, still want to get the newsletter, still want the letter, still want
        this letter, still want these emails, still want to hear from us, =yes i'm coming, =yes count me in,
        =no thanks not this time, =yes i'll come, =yes we'll be there,
        =going, =maybe, =can't go, =not going, =will attend, =will not attend, =attending, =not attending,
        =count me in, =i'll be there, =i'm in, =i'm out, =sorry can't make it, =can't make it, =rsvp, rsvp
        in one click, =rsvp now, =rsvp here, =rsvp yes, =rsvp no, confirm reservation, cancel reservation,
        =cancel booking, =cancel my booking, confirm booking, =confirm appointment, =cancel appointment,
        =reschedule, cancel your registration, cancel my registration, cancel your spot, =approve, =reject,
        =approve report, =send back, =pre-approve, =approve request, =deny, =deny request, =grant access,
        =acknowledge, =close alert, =mark complete, =mark as complete, =mark as done, =join team, =approve
        withdrawal, =freeze my account, =this wasn't me, =it wasn't me, =this was me, =yes it was me,
        =reopen ticket, =accept offer, =decline offer, =counter offer, =confirm request, =delete request,
        =activate offer, =activate, =activate now, =register for this offer, =load to card, =clip coupon,
        =i give consent, =i do not consent, =i consent, i accept the new terms, =it's really me, add
        me to the list, =keep my account, =renew my ad, =delete ad, =delete my ad, =publish my ad, =extend
        my trial, =transfer ticket, =return ticket, =claim my spot, =give up my place, =give up my spot,
        =cancel my class, =apply with one click, =sign now with one click, =subscribe with one click, =get
        it free with one click, get it in one click, renew in one click, sign in one click, 1-click apply,
        =add your name, =sign now, =sign the
        petition, sign now with, donation will go through, gift will go through, contribution will go
        through, =skip this month, =skip this week, =skip this delivery,
        =ship it now, =add to my next order, =delay my order, reorder in one click, =cancel order, =cancel
        my order, =i received my order, =claim my free copy, =save property, =hide property, =follow this
        topic, =remind me, =add to my calendar, =tap here and you're in, click here if you're interested,
        click here if you don't want, =i'm a beginner, =leave with neighbour, =change delivery day, =open my
        account,
        confirm your, confirm my, confirm subscription, confirm email, confirm e-mail, confirm registration,
        confirm sign up, confirm signup, confirm address, =confirm, =confirm now, =confirm here, click to
        confirm,
        to confirm that, please confirm, yes subscribe me, verify your, verify my, verify email, verify address,
        =verify, =verify now, =activate, activate your account, activate my account, activate account,
        activate your subscription, activate subscription, complete your registration, complete registration,
        complete your subscription, =accept, =decline, =accept invitation, accept the invitation, accept invite,
        validate your email, =rsvp, =rsvp now, keep me subscribed, keep me on the list, stay subscribed,
        yes keep me, i want to stay, yes i want to keep, =still interested, =i'm still interested,
        =i am still interested, =yes i'm still interested, =yes i am still interested, =yes still interested,
        if still interested, are you still interested, if you're still interested, if you are still interested,
        confirm attendance, add to calendar, yes it was me, =it was me, =this was me, =that was me,
        =that was not me, =this was not me, secure my account, complete your subscription, keep receiving this,
        =i confirm, yes i confirm, =verify me, =confirm me, =opt in, =verify data, =verify data now,
        =verify it's you, =yes confirm, =confirm it, =rsvp yes, =verify details, =verify information,
        =verify account, =opt me in, yes sign me up, =subscribe me, complete my subscription,
        complete my registration, activate my subscription, confirm the subscription, confirm this subscription
        """,
        .login: """
        =members' area, my members' area, your members' area, =member login, =members' login,
        sign-in link, log-in link, login link, access link,
        in your online account, in my online account, in your account area, log on to your,
        =works for 15 minutes, =works for 10 minutes, valid for 15 minutes, expires in 15 minutes, expires in
        10 minutes, =expires in 24 hours, =can be used once, =can only be used once, your secure link,
        log in, login, sign in, signin, log into, sign into, magic link, =log on, reset your password, reset
        password, forgot password, forgot your password, set your password, set a password, change your
        password, change password, create a password, one-time link, log out, logout, sign out, log me in,
        sign me in, =let me in
        """,
        .referral: """
        =recommend us, free for every friend, free for each friend,
        =referral bonuses, =referral bonus, ^share your code, ^share my code, copy and share your code, =get a month,
        friends get you, friends earn you, friends bring you, send it to three friends, send it to two friends,
        send this to three friends, send this to two friends,
        my personal link, my unique link, my referral link, friends away from, friend away from, friends to
        go until, =start sharing, =see my progress, =start inviting,
        recruit a friend, recruit your friends, recruit a colleague, recommend us to, bring a friend and,
        =bring a friend, =bring your friends, invite your neighbours, invite your neighbors, invite your
        colleagues, invite your team, =invite someone, you'll both get, you both get a, you each get a, send
        you both, when your friend joins, when a friend joins, =send them this, =send them this link, =send
        them your link, =see how many you've got, =see how many you have, friends you've referred, people
        you've referred, refer three friends, refer five friends, invite two friends, invite three friends,
        invite five friends, =get your code, =get my code,
        get my link, get your link, copy my link, copy your link, refer coworkers, refer a coworker, refer
        your coworkers, refer others,
        refer a friend, refer friends, refer your friends, refer a colleague, referral link, your link,
        referral hub, referral program, referral programme, referral code, your referral*, track your
        referrals, my referrals, referral dashboard, invite a friend, invite friends, invite your friends,
        invite a colleague, =invite, unique link, your personal link, share your link, your rewards, claim
        your reward, claim reward*, check your progress, see your progress, spread the movement, earn
        rewards, give a friend, refer and earn, your sharing link, click to share, copy and paste this link,
        copy this link,
        paste this link, share this link, share your unique
        """,
        .poll: """
        click here to vote, =take the survey, =take our survey, =nominate,
        ^rate your, ^score your, ^grade your,
        ^cast your ballot, =could do better, =spot on,
        =have your say, answer a few questions, ^answer three questions, ^answer four questions, ^answer
        five questions, ^answer our questions, readers' survey, reader survey, the poll is open, the poll is up,
        the poll closes, poll closes on, rate the newsletter, tell us how we did, ^help
        us choose, =i want to vote,
        more like this please, show me more like this,
        =good i'm satisfied, =bad i'm unsatisfied, i'm satisfied, i'm unsatisfied, your feedback shapes,
        help us choose our, =pick us here, =this or that, =this job is not for me, =beats me,
        =vote, vote now, vote here, vote in, =vote today, =vote for us,
        =vote before it's too late, cast your vote, your vote, =poll, take the poll, take our poll,
        answer the poll, take this poll, today's poll, reader poll, quick poll, weekly poll, poll of the,
        answer the poll, how was today's, how was this, how was the newsletter, how did we do, how did you like,
        how do you like, how do you feel about this, how do you rate, how would you rate, how are we doing,
        rate this, rate us, rate today's, rate our, rate the, leave a rating, give us a rating, was this useful,
        was this helpful, was this email, was this newsletter, was this issue, was this edition, was it helpful,
        was it useful, did you like this, did you enjoy this, did you like today's, did you find this,
        do you like this, did you enjoy today's, did you like, did you enjoy, what did you think,
        what'd you think, how'd we do, how'd you like this, how'd you like today's, what do you think of this,
        what do you think of today's, what do you think about this, tap your choice, click your choice,
        choose your answer, pick your answer, submit your vote, =more like this, want more like this, see
        more like this, =less like this, see less like this, thumbs up,
        thumbs down, =loved it, =love it, =hated it, =hate it, =meh, =not great, =it was ok, =it was okay,
        =could be better, =needs work, =needs improvement, =awesome, =excellent, =5 stars, =4 stars, =3 stars,
        =2 stars, =1 star, quick survey, short survey, take our survey, take the survey, take this survey,
        one-click survey, reader survey, fill out our survey, complete our survey, complete the survey,
        answer our survey, =take survey, quiz answer, your answer, tell us what you think,
        let us know what you think, give us your feedback, help us improve, love it or hate it, on a scale,
        for the survey, enjoy it all, really enjoyed it, didn't enjoy it, how likely are you to,
        would you recommend us, love your opinion, like your opinion, your opinion on this,
        your opinion on today's, help us shape, help shape our, help shape the newsletter,
        today's issue in one click, =write a review, =leave a review, =write your review, =leave your review,
        =rate your stay, =rate your purchase, =review your purchase, =rate your order, =rate your experience,
        this issue in one click, rate it in one click
        """,
        .share: """
        your linkedin network, =give it a heart, =give it a like, leave your thoughts, =tweet this quote,
        =share this quote,
        =restack this, =lucideheart, =lucidecomments, =lucideshare2, =lucideshare, =noteforwardicon,
        =like on facebook, =like this on facebook, =like it on facebook, =like post on facebook,
        =tweet it, =post it,
        =share it online, =share it, share this online,
        =say congrats, =congratulate, =like back, =give kudos, =want to read, =wish him a happy birthday,
        =wish her a happy birthday, =restack, =flag as irrelevant,
        share on, share this, share to, share via, share with, share now, share it on, =share, =like, =like
        this,
        =comment, =comments, =restack, =repost, =tweet, =retweet, =pin it, =toot, =bookmark, =upvote, =save,
        =like us, tweet with us, =tweet us, =share it, =share it here, =share email, =share facebook, =share
        text,
        =share by text, =share x, =share twitter, =share linkedin, =share sms, tweet this, post this, post on,
        post to, pin this, leave a comment, add a comment, write a comment, =comment icon, =like icon,
        =share icon, like and comment, =like comment, join the discussion, =reply in comments, like this post,
        =share post, =share article, =share story, facebook share, twitter share, whatsapp share, linkedin
        share,
        spread the word, spread the love, save to pocket, add to pocket, =read later, save for later,
        share the love, =facebook like, click to tweet, post to facebook, recommend on, tell your followers
        """,
        .forward: """
        email this letter to, email this issue to, email this newsletter to, =send it on, =pass this on,
        pass this on to, pass this letter on,
        share it with a colleague, share it with a friend, =share it with colleagues, =share it with
        friends,
        =send it to them, =send this to them, =send it to a friend, =send this to a friend,
        forward to a friend, forward this, forward to, forward it to, forward email, forward newsletter,
        =forward, =recommend it, recommend to a friend, tell a friend, email a friend, email this to, email to a
        friend, send to a friend, send
        this to, send to friend, share by email, share via email, pass it on, pass it along, mail this to,
        =email this, =share by mail
        """,
    ]
}
