# El que la finestreta explica, sense efectes legals.

messages-title = Els meus missatges
messages-lead = El que ha passat aquí i a les administracions, el més recent primer. Són avisos de cortesia: no tenen efectes legals. Les notificacions van a part.
messages-kept = { $years ->
    [one] S’esborren al cap d’un any, els hagis llegit o no.
   *[other] S’esborren al cap de { $years } anys, els hagis llegit o no.
}
messages-none = No tens cap missatge.
messages-unread = Missatges sense llegir
messages-all = Mira tots els meus missatges
messages-read-all = Marca-ho tot com a llegit
message-read = Marca com a llegit
message-unread = Sense llegir
notice-messages-read = Marcat com a llegit.

message-enrolled = Inscripció feta a «{ $name }». Referència: { $reference }.
message-enrolment-cancelled = Inscripció anul·lada a «{ $name }».
message-mandate-began = Des d’ara pots actuar en nom de { $name }.
message-mandate-ended = Ja no pots actuar en nom de { $name }.
message-calendar-made = S’ha creat una adreça secreta amb les dates del que hi ha pendent. Si no has estat tu, treu-la.
message-calendar-revoked = S’ha tret l’adreça del calendari: ja no ensenya res a ningú.
message-sessions-ended = S’han tancat les teves sessions a tots els dispositius.
message-objection-upheld = La teva oposició { $number } s’ha acceptat: aquell ús s’ha acabat.
message-objection-rejected = La teva oposició { $number } s’ha denegat. Aquí tens el motiu i com reclamar.
message-notification = Hi ha una notificació nova sense obrir. Obrir-la o no obrir-la en canvia els terminis.
message-case-moved = L’expedient { $case } ara és a: { $phase }
