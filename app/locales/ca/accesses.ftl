# Qui ha vist les dades d’una persona.

accesses-title = Qui ha vist les teves dades
accesses-lead = Cada vegada que algú llegeix les teves dades en aquesta finestreta queda apuntat: qui, què, per què i quan.
accesses-kept = El que s’apunta es desa { $years } anys, el termini en què es pot sancionar que algú faci un mal ús de les teves dades (art. 72 de la Llei orgànica 3/2018). Cada línia està lligada a l’anterior: si algú en canvia o n’esborra una, es nota.
accesses-empty = No hi ha cap lectura apuntada: ningú no ha vist les teves dades des que es porta aquest registre.
access-oneself = Tu
access-operator = Qui manté aquesta finestreta ({ $name })
access-staff = { $post } ({ $name })
access-entered = Vas entrar i vas poder veure les teves pàgines.
access-entered-for-you = Va entrar en nom teu i va poder veure el que tens pendent i en marxa.
access-asked = Li vam preguntar què hi tens pendent. Va rebre el teu document d’identitat i en vam llegir la resposta.
access-unanswered = Li vam preguntar què hi tens pendent i no va respondre bé. Pot ser que rebés el teu document d’identitat.
access-told = En preguntar-li per qui et representa, ens va dir també què hi tens pendent tu.
access-dates = Un calendari va llegir les dates del que tens pendent a la seva adreça secreta.
access-copied = Es va fer una còpia de seguretat de totes les dades de la finestreta, també de les teves.
access-objection-read = Va llegir la teva oposició, per contestar-la.
access-objection-answered = Va contestar la teva oposició.
ground-own-data = Perquè són les teves dades.
ground-representation = Perquè hi ha qui pot actuar en nom teu.
ground-one-stop = Per reunir aquí el que et demanen les administracions.
ground-availability = Perquè no es perdi res si alguna cosa falla.
ground-objection = Perquè et vas oposar a un ús de les teves dades.
accesses-wrong = Si hi ha res que no et quadra
accesses-wrong-text = Si no vas ser tu qui va entrar, surt de tots els dispositius i avisa’ns. També pots preguntar per qualsevol d’aquestes línies.
