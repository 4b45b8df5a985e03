# Life events and levels of explanation.

life-events-title = What is happening to you?
life-events-lead = Choose your situation and we tell you what to do, in order, with each administration.
life-events-life = In your life
life-events-business = In your business
step-count = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
organisation-count = { $count ->
    [one] with a single administration
   *[other] with { $count } administrations
}
step-optional = Only if you need it

levels-label = How to explain it
level-plain = Plain
level-easy = Easy to read
level-legal = With the law
level-easy-unvalidated = Easy-to-read text, not yet validated by people with reading difficulties.
