# The frame of every page, the notices and the errors.

site-name = Citizen portal
site-description = { $name }: what you have to do with public administrations, and the procedures you need, all in one place.
skip = Skip to content
demo-label = Demonstration.
demo-text = Nothing you do here is real.

nav-label = Main
nav-services = Procedures
nav-life-events = Situations
nav-activities = Activities
nav-home = My portal
nav-permissions = My permissions
nav-sign-in = Sign in
sign-out = Sign out
languages-label = Language

footer-contact = Contact us
footer-about = About this portal
footer-licence = Free software: EUPL 1.2 licence
contact-phone = Telephone
contact-email = Email
contact-address = Address
contact-hours = Opening hours

notice-signed-in = You have signed in.
notice-signed-out = You have signed out. Nobody can see your data on this device any more.
notice-signed-out-everywhere = You have signed out of all devices. To see your data again you have to sign in.
notice-granted = Permission saved. From now on we learn from what you do here to suggest procedures to you.
notice-refused = Saved: you do not allow it. We will not ask you again.
notice-withdrawn = Permission withdrawn. We have erased what we had learnt about you.
notice-channels-saved = We have saved how you want to be reminded.
notice-code-sent = We have sent you a code. Type it to confirm the address.
notice-contact-proved = Address confirmed. We can reach you there from now on.
notice-contact-removed = Address removed. We send nothing there any more.
notice-calendar-revoked = Address removed. It shows nothing to anyone any more.
notice-enrolled = You are enrolled. Your reference is below.
notice-enrolment-cancelled = Enrolment cancelled. You no longer have a place.
notice-draft-saved = Draft saved. You have not enrolled yet: finish it before enrolment closes.
notice-draft-discarded = Draft discarded. We have deleted what you had typed.
notice-hidden = We will not suggest it to you again.
notice-shown = We may suggest it to you again.
show-again = Suggest “{ $name }” to me again

error-prefix = Error:
error-summary = There is a problem
error-choose-citizen = Choose whom you want to sign in as
error-not-found = This page does not exist
error-not-found-text = The address may be misspelt, or the page may have moved.
error-forbidden = Sign in to see this page
error-forbidden-text = It is personal: only you can see it, once you have signed in.
error-invalid = We could not do what you asked
error-invalid-text = Something was missing or was not valid. Nothing has been saved: go back and try again.
error-unavailable = We cannot show this page at the moment
error-unavailable-text = The problem is ours and you have lost nothing: try again in a few minutes.
error-again = Try again
error-too-often = Too many attempts in a row
error-too-often-text = Your connection has asked for this many times in a short while. Wait a minute and try again.
error-home = Go to the home page
