# Signing in and deciding.

sign-in-title = Sign in
sign-in-demo = In this demonstration there is no need to identify yourself: choose a made-up person and see the portal through their eyes.
sign-in-legend = Whom do you want to sign in as?
sign-in-button = Sign in
sign-in-none = It is not possible to sign in here yet: the town council has not set up how you identify yourself. Meanwhile, we can help you in other ways.
sign-in-provider = You identify yourself outside this portal, with the system public administrations use, and come back here.
sign-in-with = Sign in with { $provider }
error-sign-in = You have not signed in
sign-in-declined = You said no, or the identification was closed. Nothing was saved: you can try again whenever you like.
sign-in-stale = This identification was started in another browser, too long ago, or has been used already. Please start again.
sign-in-unproved = We could not verify what the identification system told us and, to be safe, did not let you in. Try again; if it happens once more, please tell us.
sign-in-no-document = The identification system did not give us a valid NIF or NIE, and without one we cannot know which procedures are yours.
sign-in-unreachable = { $provider } does not answer. It is not your fault: try again in a few minutes.
sign-in-ask = You can also call us on { $phone }.
sign-in-again = Try again
error-assurance = This needs a more secure identification
error-assurance-text = You signed in by a means that is enough to look, but not for this. Identify yourself with a certificate or another more secure means; nothing you have done is lost.
sign-in-stronger = Identify myself more securely

permissions-title = My permissions
permissions-lead = What your data are used for, what you decide, and what you have decided so far.
permissions-yours = Although you now act on behalf of { $name }, these permissions are your own and are about you alone.
consent-granted-since = You have allowed it since { $at }.
consent-withdrawn-since = You do not allow it: you decided so on { $at }.
consent-undecided = You have not decided; until you do, it is not done.
consent-gpc = Your browser asks that you not be profiled (Global Privacy Control), and we respect that: it is not done.
consent-suspended = You have allowed it since { $at }, but your browser asks that you not be profiled (Global Privacy Control). As long as it does, it is not done: what the browser asks comes first.
consent-effect = The change takes effect straight away. If you withdraw, what was learnt is erased.
consent-grant = Allow
consent-refuse = Do not allow
consent-on = Allowed
consent-off = Not allowed
consent-kept-yes = You allow it from this moment.
consent-kept-suspended = You allow it, but as long as your browser asks that you not be profiled, it is not done.
consent-kept-no = You do not allow it. If we had learnt anything about you, it has been erased.
consent-expired = You allowed it, but more is asked for now than then: your permission no longer holds and what was learnt has been erased. Read the text and decide again.
remedy-title = What you can do
remedy-object = It cannot be switched off, because it is a task given by law; but you can object on grounds of your situation (art. 21 GDPR).
remedy-obligation = It cannot be switched off or objected to, because the law obliges the town council to do it.
remedy-complain = You can ask or complain to the town council and to the data protection authority.
remedy-link = Whom to contact
island-failed = We could not save it. Try again.
purpose-basis = It is based on
purpose-law = Law
purpose-controller = Controller
purpose-data = Data used
purpose-profiling = Profile
purpose-profiles = A profile of your interests is made; it never decides on your rights
data-identity = Your name and identity document
data-contact = The telephone, email or address you give us
data-representation = For whom you act
data-pending = What you have to do: payments, documents, appointments and notifications
data-cases = Your cases
data-enrolments = What you enrol in
data-readings = Which procedures you open and how long you read them
data-searches = The topic of what you search for, never the words
data-hidden-offers = Which recommendations you hide
data-decisions = What you allow and what you do not
purpose-retention = It is kept
basis-consent = Your consent
basis-legal-obligation = A legal obligation of the town council
basis-public-task = A public task of the town council
retention-years = { $years ->
    [one] { $years } year at most
   *[other] { $years } years at most
}
retention-days = { $days ->
    [one] { $days } day at most
   *[other] { $days } days at most
}

devices-title = Other devices
devices-text = If you signed in on a phone or a computer that you do not have at hand, you can sign out of all of them at once, this one too.
devices-leave = Sign out of all devices

ledger-title = What you have decided
ledger-caption = Every decision is recorded and nobody can change it
ledger-empty = You have not decided anything yet.
ledger-when = When
ledger-act = What
ledger-proof = Text, version { $version }. Fingerprint: { $hash }
ledger-granted = You allowed: { $name }
ledger-refused = You did not allow: { $name }
ledger-withdrawn = You withdrew permission: { $name }
ledger-expired = It no longer holds, because the text asks for more: { $name }
ledger-receipt = Receipt of { $at }

receipt-title = Receipt of your decision
receipt-lead = It proves what you decided, when, and on which text. You can print it or keep it.
receipt-see = See the receipt
receipt-download = Download the receipt for a program (JSON)
receipt-state = Status
receipt-in-force = It holds now
receipt-superseded = It no longer holds: you decided otherwise later, or the text changed
receipt-channel = How
receipt-by-you = You decided it, on this portal
receipt-by-portal = The portal noted it, without you doing anything
receipt-recipients = Passed on to
receipt-no-recipients = Nobody
receipt-language = Language of the text
receipt-version = Version of the text
receipt-text-hash = Fingerprint of the text (SHA-256)
receipt-subject = Your pseudonym on this receipt
receipt-id = Number of the receipt and fingerprint of the entry
receipt-text = What you read
receipt-text-changed = This text has changed since then. Here it is as you read it.
receipt-text-lost = When you decided we did not keep the whole text yet, only its fingerprint.
receipt-withdraw = You can change your decision whenever you like, just as easily, in “My permissions”.

error-choose-act = Choose one of the options
error-unknown-purpose = There is no such purpose
