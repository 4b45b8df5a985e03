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
consent-granted-since = You have allowed it since { $at }.
consent-withdrawn-since = You do not allow it: you decided so on { $at }.
consent-undecided = You have not decided; until you do, it is not done.
consent-effect = The change takes effect straight away. If you withdraw, what was learnt is erased.
consent-grant = Allow
consent-refuse = Do not allow
consent-on = Allowed
consent-off = Not allowed
consent-kept-yes = You allow it from this moment.
consent-kept-no = You do not allow it. If we had learnt anything about you, it has been erased.
island-failed = We could not save it. Try again.
purpose-basis = It is based on
purpose-law = Law
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

channels-title = Reminders
channels-legend = Do you want us to remind you of deadlines by email?
channels-hint = It is a courtesy message: it does not replace notifications and has no legal effect (art. 41.6 of Law 39/2015).
channels-email = Yes, by email
channels-none = No, I will look here
channels-save = Save my choice of reminders
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
