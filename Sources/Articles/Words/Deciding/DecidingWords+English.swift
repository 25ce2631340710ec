extension DecidingWords {
    static let english = DecidingWords(
        said: """
            cancel, pause, end, stop, freeze … my plan, my membership, my order, my booking, my account, my trial, my
            policy, my delivery, my box, my hold, my rental; keep … more weeks, more days, another week, weeks longer, days longer; skip … this one, this delivery,
            this week, this month, this order, the next one; pay … now and, and deliver, and ship; deliver, ship … now
            and, it now, and charge, and pay; release, free … my place, my seat, my slot, my spot; please … put me,
            keep me, take me, send me, add me; happy … to help, to come, to join, pencil me; i … 'm happy with, am
            happy with; remind … me in, me later, me next week, me tomorrow; pencil … me in;
            yes … me, my, i want, i would, i 'd, i will, i 'll, i 'm, i am, i do, i can, i confirm, i agree, i accept,
            i need, we 'll, we 're, please, let's do it, go ahead, keep it, keep them, cancel it, send it; no …
            thanks, thank you, i don't, i can't, i 'm not, i won't, we can't, not me, it wasn't me, not this, cancel
            it, cancel my, don't renew, don't send, keep it, stop, leave me; sure, ok, okay … sign me, count me, send
            me, keep me, i'm in; that … 's me, 's right, 's my address, 's my e-mail, 's my email, wasn't me, isn't
            me, was not me, is not me; this … is me, is my address, isn't me, is not me, isn't my address, is not my
            address, isn't mine, is not mine; it … really is me, was not me, wasn't me; i … 'm done, am done, 'm out,
            'm in, 'm coming, 'm not coming, am coming, am not coming, 'm still here, am still here, 'm still
            interested, 'm sure, 'll be there, will be there, 'll come, will come, 'll join, 'll pass, 'll attend,
            will attend, can't come, can't attend, can't make it, cannot come, cannot attend, cannot make it, can
            come, can attend, can make it, won't come, won't be there, won't attend, won't make it, will not attend,
            want to stay, want to receive, want to get, want to keep, want to join, want to subscribe, want to hear,
            want to cancel, want to leave, want to unsubscribe, want to come, want to attend, want to continue, want
            to renew, want to take part, want to be removed, want in, want this one, want fewer, want less mail, want
            fewer emails, want them less, like to stay, like to receive, like to get, like to keep, like to join, like
            to subscribe, like to hear, like to cancel, like to leave, like to come, like to attend, like to continue,
            like to renew, like to take part, 'd rather not, no longer need, no longer want, don't need it, don't need
            them, don't need this, don't want it, don't want them, don't want this, don't want these, don't want your,
            changed my mind, have changed my mind, 've changed my mind, confirm, hereby, accept, agree, consent,
            approve, decline, still want it, still want them, still want this, still want to, didn't ask, did not ask,
            didn't order, did not order, didn't request, did not request, have read and, 've read and, have received
            it, 've received it, 've had enough, have had enough, support this petition, give up my, take the offer,
            take the place, take the seat, take it; we … 'll be there, will be there, 'll come, can't come, can't make
            it, cannot come, 're coming, are coming, 're in; count … me in, us in, me out, us out; put, sign, add,
            opt, book … me in, me up, me down, me on, me out, my name down; take … me off, me off the; keep … sending
            me, me on, my place, my subscription, my spot, it coming, them coming; send … me my, me the box, me the
            parcel, me the order, me the weekly, me the next box, my box, my order, my parcel; ship … my, it, the box;
            save, hold, reserve, book … my place, my seat, my spot, a place for me, a seat for me, me a place, me a
            seat, me a spot; cancel … my, this order, the order, this booking, the booking, renewal, the renewal, auto
            renewal; renew, extend … for, my, all, it, them, this item, this book, this loan, automatically; don … 't
            renew, 't send it, 't send them; do … not renew; skip … this box, this time, the next; stop, turn …
            renewal, my renewal, the renewal, renewing, auto renewal, off renewal, off auto renewal; order, reorder,
            ship, buy … again, the same; reorder … it, this, these, my, now; subscribe, sign, join, register, order,
            renew, reserve, confirm, donate, give, buy, leave, rsvp, reply, answer … with one click, in one click,
            with a click, with a single click, in a single click, with one tap, in one tap, with a tap, in a tap, with
            a single tap; leave, let, give, keep, remove, delete, release, transfer, return, use, charge, change, top,
            switch, move, hold, return, swap … my subscription, my membership, my card, my seat, my place, my spot, my
            order, my booking, my money, my account, my deliveries, my delivery, my slot, my ticket, my loan; we … 'd
            love to, would love to, 'd like to, can't join, 'll be back; i … 'd love to, would love to, 'd better, 'd
            rather, 've got other, have other plans, 'm busy, am busy, 'm away, 'll skip, 'll take it, prefer; yes,
            no, sure, yeah, yep, yup, nah, nope, sorry, gladly, absolutely, definitely, unfortunately, afraid, thanks,
            right, ok, okay, alas … *; of … course; with … pleasure, regret; nah, nope … not, thanks
            """,
        reported: """
            block, report … this person, this sender, this user, this member, this account, this request, this
            invitation, this invite, this address, this device, this sign in, this login, this log in, this activity,
            this message, the sender, sender, the user, user, abuse
            """,
        subjects: """
            you, your, you're, it, it's, its, there, there's, the, a, an, they, they're, he, she, this, that, these,
            those, we, we're, our, their, his, her, really, not, minister, virginia, chef
            """,
        often: """
            hold, park, rest … my issues, my copies, my letters, my magazine, my copy; send … me just the, me only
            the, me just one, me only one; just, only … mondays please, tuesdays please, wednesdays please, thursdays
            please, fridays please, saturdays please, sundays please, weekends please;
            just, only, maybe, rather, make … once a month, once a week, once a day, once a fortnight, twice a month,
            twice a week, every month, every week, every fortnight, every other week, it monthly, it weekly, it daily,
            it once; once, twice, weekly, monthly, daily … a month please, a week please, a day please, a month
            instead, a week instead, a month is enough, a week is enough, please, is enough, is plenty; pause, snooze,
            mute, suspend, silence … days, day, weeks, week, month, months, alert, alerts, this alert, emails,
            e-mails, letters, deliveries, until; fewer, less … please; one, two, once, every … a week will do, a month
            will do, a week is enough, a month is enough, a week suits me, a month suits me, second week, second
            friday, second monday, other week; hold, stop … deliveries, my deliveries, my paper, my post, my emails
            """,
        disowned: """
            never opened an, not your phone, not your device, not your computer, not your card, not your name,
            not you, wasn't you, was not you, isn't you, is not you, not your account, not your order, not your
            address, not yours, didn't ask for this, did not ask for this, didn't ask us, didn't request, did not
            request, haven't requested, have not requested, didn't sign up, did not sign up, didn't create, did not
            create, didn't make this, did not make this, didn't register, did not register, didn't place, did not
            place, didn't order, did not order, didn't subscribe, did not subscribe, didn't do this, did not do this,
            didn't try to, didn't authorise, didn't authorize, don't recognise, don't recognize, do not recognise, do
            not recognize, no account made, never signed up, never asked for this, never made an account, wrong
            person, wrong address, wrong inbox, not expecting this, sent to you by mistake, got this by mistake,
            received this in error, received this by mistake, someone else used, somebody else used, don't remember,
            do not remember, never made, never ordered, never booked, never bought, never registered, never joined,
            not your booking, not your parcel, isn't your, is not your, aren't your, somebody else's, someone else's,
            somebody else did, someone else did, didn't book, did not book, didn't buy, did not buy, didn't change,
            did not change, didn't log in, did not log in, didn't sign in, did not sign in, didn't start, did not
            start, didn't send, did not send, don't know us, never heard of us, not who you are
            """,
        conditions: "if, in case, was, wasn",
        taking: """
            card,
            order, reorder, buy, get, upgrade, renew, extend, switch, go, move, activate, start, pay, donate, give,
            add, send, ship, book, reserve, claim, top, take, yes, repeat, refill, join, keep, continue, let, resume,
            use
            """,
        atOnce: """
            to my card, from my card, with my card, my saved card,
            will be charged to your, charged to your, we'll charge your, we will charge your, charge your card, be
            charged to your, be debited, debited at once, debited from your, billed to your, your saved card, card on
            file, card we have on file, card you saved, have your card, your stored card, card ending, all it takes is
            one tap, all it takes is one click, all it takes is a click, all it takes is a tap, takes one tap, takes
            one click, one tap and, one click and, a single click and, a single tap and, one tap is all, one click is
            all, one tap is enough, one click is enough, no need to log in, no login needed, no checkout, no forms to
            fill, no form to fill, card on file will be, no checkout needed, we use your saved, will be billed today,
            charged today, taken from your account
            """,
        asking: "how, why, what, when, who, where, which")
}
