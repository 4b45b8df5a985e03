# What the window tells of, without legal effect.

messages-title = My messages
messages-lead = What has happened here and at the administrations, newest first. They are a courtesy and have no legal effect. Notifications are kept apart.
messages-kept = { $years ->
    [one] They are erased after a year, whether you have read them or not.
   *[other] They are erased after { $years } years, whether you have read them or not.
}
messages-none = You have no messages.
messages-unread = Unread messages
messages-all = See all my messages
messages-read-all = Mark all as read
message-read = Mark as read
message-unread = Unread
notice-messages-read = Marked as read.

message-enrolled = Enrolled in “{ $name }”. Reference: { $reference }.
message-enrolment-cancelled = Enrolment cancelled in “{ $name }”.
message-mandate-began = From now on you can act for { $name }.
message-mandate-ended = You can no longer act for { $name }.
message-calendar-made = A secret address with the dates of what is pending was made. If it was not you, remove it.
message-calendar-revoked = The calendar’s address was removed: it no longer shows anything to anyone.
message-sessions-ended = Your sessions were ended on all devices.
message-objection-upheld = Your objection { $number } was upheld: that use has ended.
message-objection-rejected = Your objection { $number } was rejected. Here is why, and how to complain.
message-notification = There is a new notification to open. Opening it or not changes its deadlines.
message-case-moved = Case { $case } is now at: { $phase }
