# What leaves by e-mail, text message or letter: who tells and of how much, never what it says.

letter-subject = { $count ->
    [one] A new message: { $name }
   *[other] { $count } new messages: { $name }
}
letter-brief = { $count ->
    [one] { $name }: you have a new message.
   *[other] { $name }: you have { $count } new messages.
}
letter-lead = There is something new for you on the portal of { $name }:
letter-line = { $who }: { $what }
letter-line-for-another = { $who }, for somebody you act for: { $what }
letter-enrolled = { $count ->
    [one] one enrolment made
   *[other] { $count } enrolments made
}
letter-enrolment-cancelled = { $count ->
    [one] one enrolment cancelled
   *[other] { $count } enrolments cancelled
}
letter-mandate = { $count ->
    [one] a change in whom you can act for
   *[other] { $count } changes in whom you can act for
}
letter-calendar = { $count ->
    [one] a change to your calendar’s address
   *[other] { $count } changes to your calendar’s address
}
letter-sessions-ended = your sessions were ended
letter-notification = { $count ->
    [one] one notification to open
   *[other] { $count } notifications to open
}
letter-case-moved = { $count ->
    [one] a case has moved on
   *[other] { $count } changes of stage in your cases
}
letter-objection = { $count ->
    [one] an answer to your objection
   *[other] { $count } answers to your objections
}
letter-see = See it in your messages:
letter-courtesy = This message is a courtesy: it has no legal effect.
letter-lawful = This message is not the notification, which is valid even if the message does not reach you. It is at the electronic office of whoever sends it: opening it or not changes its deadlines.
letter-lawful-easy = This message only tells you. The notification is something else. It is on the internet, at the electronic office of whoever sends it. When you open it, its deadlines begin. If you do not open it within 10 days, they begin too.
letter-lawful-legal = A courtesy notice (art. 41.6 of Ley 39/2015): if it does not arrive, the notification is fully valid all the same. An electronic one is made when its content is accessed, and counts as rejected once ten calendar days pass without that (art. 43.2).
letter-foot = You decide what we tell you, where and when; change it or switch it off here:
