# Quen viu os datos dunha persoa.

accesses-title = Quen viu os teus datos
accesses-lead = Cada vez que alguén le os teus datos neste portelo queda apuntado: quen, que, por que e cando.
accesses-kept = O apuntado gárdase { $years } anos, o prazo en que se pode sancionar que alguén use mal os teus datos (art. 72 da Lei orgánica 3/2018). Cada liña está ligada á anterior: se alguén cambia ou borra unha, nótase.
accesses-empty = Non hai ningunha lectura apuntada: ninguén viu os teus datos desde que se leva este rexistro.
access-oneself = Ti
access-operator = Quen mantén este portelo ({ $name })
access-staff = { $post } ({ $name })
access-entered = Entraches e puideches ver as túas páxinas.
access-entered-for-you = Entrou no teu nome e puido ver o que tes pendente e en marcha.
access-asked = Preguntámoslle que tes pendente. Recibiu o teu documento de identidade e lemos a súa resposta.
access-unanswered = Preguntámoslle que tes pendente e non respondeu ben. Pode que recibise o teu documento de identidade.
access-told = Ao preguntarlle por quen te representa, díxonos tamén o que tes pendente ti.
access-dates = Un calendario leu as datas do que tes pendente no seu enderezo secreto.
access-copied = Fíxose unha copia de seguridade de todos os datos do portelo, tamén dos teus.
access-objection-read = Leu a túa oposición, para contestala.
access-objection-answered = Contestou á túa oposición.
ground-own-data = Porque son os teus datos.
ground-representation = Porque hai quen pode actuar no teu nome.
ground-one-stop = Para reunir aquí o que che piden as administracións.
ground-availability = Para que non se perda nada se algo falla.
ground-objection = Porque te opuxeches a un uso dos teus datos.
accesses-wrong = Se algo non che cadra
accesses-wrong-text = Se non fuches ti quen entrou, sae de todos os dispositivos e avísanos. Tamén podes preguntar por calquera destas liñas.
