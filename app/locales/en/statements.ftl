# Accessibility statement (EU model) and privacy (GDPR, art. 13).

accessibility-title = Accessibility
accessibility-commitment = { $name } is committed to making this portal accessible, in accordance with Royal Decree 1112/2018, of 7 September.
accessibility-status = Compliance status
accessibility-status-text = This website is partially compliant with Royal Decree 1112/2018, because of the points listed below.
accessibility-aim = The law asks for level AA of WCAG 2.1. Here we work to level AAA of WCAG 2.2, and every change is checked before it is published.
accessibility-gaps = Non-accessible content
accessibility-gaps-text = The following may not be accessible:
accessibility-gap-sources = Texts sent by other administrations are shown in their language and in their words, which may be difficult.
accessibility-gap-plain = There are no easy-to-read versions yet that people with reading difficulties have validated.
accessibility-gap-elsewhere = The pages of other administrations that we link to have their own statement.
accessibility-prepared = Preparation of this statement
accessibility-prepared-text = This statement was prepared on { $day }, by means of a self-assessment carried out by the body itself.
accessibility-feedback = Feedback and contact
accessibility-feedback-text = Tell us about any barrier you meet, ask for information in a format you can use, or make a complaint (arts. 10.2 and 12 of Royal Decree 1112/2018):
accessibility-feedback-term = We answer within twenty working days at most.
accessibility-enforcement = Enforcement procedure
accessibility-enforcement-text = If the answer does not satisfy you, does not meet what article 12.5 asks, or does not arrive within twenty working days, you can file a claim (art. 13 of Royal Decree 1112/2018). The claim goes to the town council’s accessibility unit, through the same channels.

privacy-title = Privacy
privacy-controller = { $name } is responsible for your data in this portal. Here you can read which data it uses, what for, and what you can do about it.
privacy-purposes = What they are used for
privacy-never = What is not done
privacy-never-text = There are no cookies for advertising or measurement: only those needed to know that it is you and not to lose what you type; none lasts longer than your visit. No decision about your rights is taken by a program.
privacy-rights = Your rights
privacy-rights-text = You can see your data, correct them, take them with you, ask for them to be erased or for their use to be limited, and object to it (arts. 15 to 22 of the GDPR). If something depends on your consent, you can withdraw it whenever you like.
privacy-contact = Whom to ask
privacy-contact-text = Ask for the town council’s data protection officer:
privacy-authority = If you think your rights are not being respected, you can complain to the Spanish Data Protection Agency or to the authority of your autonomous community.
