# Cases and notifications.

cases-title = My cases
cases-lead = What is under way and what has ended, at each administration.
cases-all = See all my cases
cases-closed = Ended
cases-none = You have no cases.
cases-none-open = You have no cases under way.
cases-unknown = At the moment we do not know whether you have any case under way.
case-who = Handled by
case-procedure = Procedure
case-stage = Stage
case-began = Since
case-ask-title = If you have doubts
case-ask = You have the right to know how it is going and who handles it (art. 53 of Law 39/2015). Ask: { $organisation }. Give the case number.
case-link = See the case on the website of { $organisation }

next-title = What comes next
next-provide = It is your turn: provide what they ask for.
next-read = It is your turn: open the notification “{ $subject }”.
next-them = It is the turn of { $organisation }. There is nothing for you to do now.
next-nothing = Nothing: this case has ended.
last-day = Last day: { $day }.

timeline-title = What has happened
event-started = The case begins.
event-ended = The case ends.
event-handed-in = You handed in: { $subject }
event-sent = { $organisation } sent you: { $subject }
event-deposited = Unopened notification: { $subject }
event-accepted = Notification opened: { $subject }
event-rejected = Notification rejected or not opened in time: { $subject }
registry-number = Registry number

limit-title = How long they may take
limit-stated = { $since ->
    [filed] They must answer you by { $day } at the latest: { $term } from when what you handed in entered their registry, on { $from } (arts. 21 and 30 of Law 39/2015).
   *[started] They must answer you by { $day } at the latest: { $term } from when the case began, on { $from } (arts. 21 and 30 of Law 39/2015).
}
limit-unstated = { $since ->
    [filed] The time limit of this procedure is not stated. If an answer is needed and no rule says otherwise, it is { $term } from when what you handed in entered their registry, on { $from }: until { $day } (art. 21.3 of Law 39/2015).
   *[started] The time limit of this procedure is not stated. If an answer is needed and no rule says otherwise, it is { $term } from when the case began, on { $from }: until { $day } (art. 21.3 of Law 39/2015).
}
limit-passed = That time has passed.
limit-paused = While what they ask you for is missing, the time may be suspended (art. 22 of Law 39/2015).
limit-no-promise = This is the limit set by law, not a promised date.
silence-unknown = It is not stated what no answer in time means here. What you apply for is usually taken as granted, but there are exceptions (art. 24 of Law 39/2015). Ask: { $organisation }.

documents-title = Documents
document-code = Secure verification code:
document-check = Check it
proof-title = Proof of what you handed in
proof-text = Print or keep this page: it says what you handed in, where and when (art. 16 of Law 39/2015).
proof-none = Nothing handed in by you is on record in this case.
proof-when = Entered
proof-what = Subject
proof-where = Handed in to
proof-link = See the receipt on the website of { $organisation }

notifications-title = My notifications
notifications-lead = They have legal effect: opening them, or not, changes your time limits.
notifications-waiting = Unopened
notifications-past = Earlier ones
notifications-none = You have no unopened notifications.
notifications-unknown = At the moment we do not know whether you have any unopened notification.
notification-from = Sent by
notification-deposited = Available since
notification-since = available since { $day }
notification-until = Last day to open it: { $day }.
notification-ended = The time to open it ended on { $day }.
notification-accepted = Opened
notification-rejected = Rejected or not opened in time
notification-before = Before you open it
notification-opening = If you open it, it counts as notified today, and its time limits start to run tomorrow (arts. 30 and 43 of Law 39/2015).
notification-unopened = If you do not open it, it will be taken as rejected and the procedure will go ahead: you have ten calendar days from when it became available (arts. 41 and 43 of Law 39/2015).
notification-later = You can leave it for later: come back by that day at the latest.
notification-where = We keep who opened it and when. Then you will have the link to read it at the site of { $organisation }.
notice-notification-opened = The opening is written down. Now go and read it.
notification-opened = You opened it from here on { $at }. It will be confirmed when { $organisation } answers.
notification-unconfirmed = You opened it from here on { $at }, but { $organisation } says it is still unopened. If you did not get to read it, open it again.
notification-settled = This notification is no longer waiting: looking at it again changes no time limit.
notification-read = See the notification on the website of { $organisation }
