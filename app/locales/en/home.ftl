# The front page of a visitor and the home of whoever has signed in.

visitor-title = Your procedures, all in one place
visitor-lead = See what the town council and other administrations expect from you, when it is due and how to do it.
open-now = Open now
until-day = Until { $day }
themes-title = Procedures by topic
service-count = { $count ->
    [one] { $count } procedure
   *[other] { $count } procedures
}
enter-title = Everything of yours, in order
enter-text = Sign in and you will see your deadlines, your cases and your enrolments.
enter-button = Sign in to my portal

home-title = My portal
home-greeting = Hello, { $name }
home-pending = { $count ->
    [one] You have one thing to do.
   *[other] You have { $count } things to do.
}
home-unknown = Right now we cannot tell whether you have anything to do.
home-nothing = You have nothing to do.
home-nothing-last = You have nothing to do. The latest: { $subject }, since { $day }.
home-rest = The rest
home-order = First comes what would cost you a right or money; then, what is due soonest. Working days leave out Saturdays, Sundays and holidays, both here and where whoever asks has its seat.
band-overdue = Overdue
band-today = Today
band-this-week = This week
band-later = After this week
band-no-date = No deadline
band-appointments = Appointments
home-calendar = Take these dates to your calendar
calendar-day = Add the day to your calendar
home-offered = You may be interested in

task-pay = Pay: { $title }
task-correct = Correct: { $title }
task-provide = Provide: { $title }
task-renew = Renew: { $title }
task-read = Read the notification: { $title }
task-finish = Finish what you began: { $title }
task-come = Go to your appointment: { $title }
task-asked-by = Requested by
task-concerns = Concerns
task-amount = Amount
task-no-link = Do it at: { $organisation }.
do-pay = Pay
do-pay-amount = Pay { $amount }
do-correct = Correct the application
do-provide = Provide what is missing
do-renew = See how to renew it
do-read = Open the notification
do-finish = Go on with the enrolment
do-come = See or change the appointment

near-no-date = no deadline
near-today = today
near-tomorrow = tomorrow
near-this-week = this week, { $near }
near-weekend = before the next working day
near-left = { $days ->
    [one] in { $days } working day
   *[other] in { $days } working days
}
near-past = { $days ->
    [1] yesterday
   *[other] { $days } days ago
}
near-overdue = { $days ->
    [1] was due yesterday
   *[other] was due { $days } days ago
}
when-no-date = It has no deadline.
when-due = It is due on { $day }, { $near }.
when-overdue = The deadline was { $day }, { $ago }.
when-come = They are expecting you on { $day }, { $near }.
when-come-at = They are expecting you on { $day } at { $time }, { $near }.
when-come-past = The appointment was on { $day }, { $ago }.

missed-pay = If you do not pay in time, interest and a surcharge of up to 20% are added (art. 28 of Law 58/2003; for Social Security, art. 30 of its general law).
missed-pay-overdue = Interest and a surcharge of up to 20% are added to the amount: the sooner you pay, the less it will be (art. 28 of Law 58/2003; for Social Security, art. 30 of its general law).
missed-correct = If you do not correct it in time, you will be taken to have withdrawn the application and it will be closed (art. 68.1 of Law 39/2015).
missed-correct-overdue = Correct it now: if it arrives before you are notified that it is closed, it still counts (arts. 68.1 and 73.3 of Law 39/2015).
missed-provide = If you do not provide it in time, you may lose your right to this procedure, or your application may be closed (arts. 68 and 73 of Law 39/2015).
missed-provide-overdue = Provide it now: if it arrives before the expiry of the deadline is formally declared, it still counts (art. 73.3 of Law 39/2015).
missed-renew = If you do not renew it in time, it will no longer be valid and you will lose what it gives you.
missed-renew-overdue = It is no longer valid. If you still need it, apply as soon as you can.
missed-read = If you do not open it, it will be taken as rejected and the procedure will go ahead (art. 43 of Law 39/2015). When you open it, its time limits start to run.
missed-read-overdue = It is taken as rejected and the procedure goes ahead (art. 43 of Law 39/2015). You can still read it and find out which time limits are running.
missed-finish = A draft holds no place: if you do not enrol before enrolment closes, you will not have one.
missed-finish-overdue = Enrolment has closed, and the draft held no place.
missed-come = If you cannot go, change the appointment: someone else will use the time.
missed-come-overdue = If you did not go, ask for another appointment.
briefly-pay = if not, with interest and a surcharge
briefly-correct = if not, your application is closed
briefly-provide = if not, you may lose the procedure
briefly-renew = if not, it is no longer valid
briefly-read = if not, it is taken as rejected
briefly-finish = if not, you will have no place

under-way = Under way
case-phase = Stage:
case-since = since { $day }
case-number = Case
case-expected = A decision is expected by { $day }. This is an estimate by whoever handles it.
enrolled-at = Enrolled on { $at }
reference = Reference

at-time = at { $time }
at-day-time = on { $day } at { $time }
age-minutes = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}
age-hours = { $count ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
}
age-days = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
sources-asked = Checked: { $list }.
source-stale = { $organisation } is not answering at the moment. What you see from there is from { $age } ({ $when }); the latest may be missing.
source-silent = { $organisation } is not answering at the moment and has never answered us about you. If you have anything to do there, it does not show here.
source-asking = { $organisation } has not answered yet. We have asked and are waiting for its answer.
sources-unasked = You objected to our asking the administrations about you, and we do not: something may be missing here. All of it is on each one’s own site.
source-again = See whether it has answered
source-left-out = { $organisation } sent something that we could not read: part of what it has may be missing here. Ask there if you expect something you do not see.

reason-enrolled = Because you enrolled on { $day }.
reason-same-theme = Because on { $day } you did “{ $name }”.
reason-opened-theme = { $times ->
    [one] Because you have looked at “{ $theme }” once.
   *[other] Because you have looked at “{ $theme }” { $times } times.
}
reason-read-about = { $minutes ->
    [one] Because you have read about this for one minute.
   *[other] Because you have read about this for { $minutes } minutes.
}
reason-open-until = Enrolment closes on { $day }.
hide = Hide
undo = Undo

invitation-title = No suggestions
invitation-text = You can allow this portal to suggest procedures based on what you do in it. Until you allow it, it learns nothing about you and works just the same.
invitation-link = See my permissions
