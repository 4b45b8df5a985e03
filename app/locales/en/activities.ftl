# What’s on.

activities-title = What’s on
activities-when = When
when-today = Today
when-weekend = This weekend
when-week = Next 7 days
when-month = Next 30 days
activities-kind = Kind
activities-all-kinds = All kinds
activities-show = Show activities
activities-count = { $when }: { $count ->
    [0] no activities
    [one] { $count } activity
   *[other] { $count } activities
}
activities-nothing = Try more days or another kind.
activity-until = until { $day }
activity-more = More information
activity-days = Days
activity-over = It is over.
activity-days-more = { $count ->
    [one] And { $count } more day.
   *[other] And { $count } more days.
}
fact-where = Where
fact-audience = For whom
calendar-file = Add the dates to your calendar
calendar-closes = Last day to enrol: { $name }
calendar-enrolment = Add the last day to your calendar
