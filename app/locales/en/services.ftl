# The procedures.

search-label = Search for a procedure
search-theme = Topic
search-all-themes = All topics
search-button = Search
suggestions-label = Suggestions
suggestions = { $count ->
    [0] No suggestions
    [one] { $count } suggestion
   *[other] { $count } suggestions
}
services-title = Procedures
found-all = { $count ->
    [one] { $count } procedure
   *[other] { $count } procedures
}
found-theme = { $count ->
    [0] No procedures in the topic “{ $theme }”
    [one] { $count } procedure in the topic “{ $theme }”
   *[other] { $count } procedures in the topic “{ $theme }”
}
found-text = { $count ->
    [0] No procedures about “{ $text }”
    [one] { $count } procedure about “{ $text }”
   *[other] { $count } procedures about “{ $text }”
}
found-text-theme = { $count ->
    [0] No procedures about “{ $text }” in the topic “{ $theme }”
    [one] { $count } procedure about “{ $text }” in the topic “{ $theme }”
   *[other] { $count } procedures about “{ $text }” in the topic “{ $theme }”
}
found-mended = Nothing says “{ $word }”. We looked for “{ $near }”.
found-partial = No procedure has all of those words. These have some of them.
found-life-events = This may be what is happening to you
found-nothing = We have searched names, descriptions and keywords. Try another word, or fewer words.
found-see-all = See all procedures
found-ask = Can you not find it? Call us on { $phone }.
open-until = Enrolment open until { $day }
pager-label = Pages
page-of = Page { $number } of { $last }
page-previous = Previous
page-next = Next

enrolment-open = Enrolment open until { $day }
enrolment-opens = Enrolment opens on { $day }
enrolment-closed = Enrolment ended on { $day }
enrol-in = Enrol me in “{ $name }”
enrol-sign-in = Sign in to enrol
enrolled = You are already enrolled
enrolled-when = When
enrolment-cancel = Cancel my enrolment

fact-organisation = Run by
fact-cost = Cost
fact-term = Legal time limit to answer
cost-free = Free
unknown = Not stated
months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
requirements = Who can apply
evidence = What you need
evidence-held = Already held by: { $holder }. You do not need to bring it (art. 28 of Law 39/2015).
channels = Where and how
channel-online = Online.
channel-office = In person.
channel-phone = By telephone.
channel-post = By post.
legal = Which laws govern it
afterwards = What happens next?
after-receipt = We give you a receipt with the registry number, the day and the time (art. 16 of Law 39/2015).
after-term = { $months ->
    [one] The answer must reach you within one month at most (art. 21 of Law 39/2015).
   *[other] The answer must reach you within { $months } months at most (art. 21 of Law 39/2015).
}
after-term-default = If an answer is needed, it must reach you within the time its own rules set and, if they set none, within three months (art. 21.3 of Law 39/2015).
after-silence-granted = If that time passes without an answer, it is taken as granted (art. 24 of Law 39/2015).
after-silence-refused = If that time passes without an answer, you may take it as refused and appeal (arts. 24 and 25 of Law 39/2015).
after-output = What you receive:

enrol-telephone = Telephone (optional)
enrol-telephone-hint = Only to tell you if the time or place changes. It is erased if you cancel the enrolment.
telephone = Telephone
error-telephone = Type a telephone number that exists, such as 612 345 678

draft-save = Save and finish later
draft-kept = Draft saved on { $at }. It is not an enrolment: until you press “Enrol me”, you have no place. The draft is erased when you enrol or enrolment closes.
draft-discard = Discard the draft
error-enrolment-closed = Enrolment is not open
error-enrolment-taken = This enrolment had already been made: somebody else made it
enrolled-by = Who did it
