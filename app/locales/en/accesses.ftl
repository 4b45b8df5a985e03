# Who has seen a person's data.

accesses-title = Who has seen your data
accesses-lead = Every time somebody reads your data on this portal, it is written down: who, what, why and when.
accesses-kept = What is written down is kept for { $years } years, the time in which misusing your data can be sanctioned (art. 72 of Organic Law 3/2018). Each line is tied to the one before: if somebody changes or erases one, it shows.
accesses-empty = No reading is written down: nobody has seen your data since this log has been kept.
access-oneself = You
access-operator = Whoever runs this portal ({ $name })
access-staff = { $post } ({ $name })
access-entered = You signed in and could see your pages.
access-entered-for-you = They signed in on your behalf and could see what you have to do and what is under way.
access-asked = We asked what you have to do there. They received your identity document and we read their answer.
access-unanswered = We asked what you have to do there and got no proper answer. They may have received your identity document.
access-told = When we asked about whoever represents you, they also told us what you have to do there.
access-dates = A calendar read the dates of what you have to do at their secret address.
access-copied = A backup was made of all the portal’s data, yours too.
access-objection-read = Read your objection, to answer it.
access-objection-answered = Answered your objection.
ground-own-data = Because they are your data.
ground-representation = Because somebody may act on your behalf.
ground-one-stop = To bring together here what public administrations ask of you.
ground-availability = So that nothing is lost if something fails.
ground-objection = Because you objected to a use of your data.
accesses-wrong = If something looks wrong
accesses-wrong-text = If it was not you who signed in, sign out of all devices and tell us. You can also ask about any of these lines.
