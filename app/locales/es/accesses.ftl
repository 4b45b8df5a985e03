# Quién ha visto los datos de una persona.

accesses-title = Quién ha visto tus datos
accesses-lead = Cada vez que alguien lee tus datos en esta ventanilla queda apuntado: quién, qué, por qué y cuándo.
accesses-kept = Lo apuntado se guarda { $years } años, el plazo en que se puede sancionar que alguien use mal tus datos (art. 72 de la Ley Orgánica 3/2018). Cada línea está ligada a la anterior: si alguien cambia o borra una, se nota.
accesses-empty = No hay ninguna lectura apuntada: nadie ha visto tus datos desde que se lleva este registro.
access-oneself = Tú
access-operator = Quien mantiene esta ventanilla ({ $name })
access-staff = { $post } ({ $name })
access-entered = Entraste y pudiste ver tus páginas.
access-entered-for-you = Entró en tu nombre y pudo ver lo que tienes pendiente y en marcha.
access-asked = Le preguntamos qué tienes pendiente. Recibió tu documento de identidad y leímos su respuesta.
access-unanswered = Le preguntamos qué tienes pendiente y no respondió bien. Puede que recibiera tu documento de identidad.
access-told = Al preguntarle por quien te representa, nos dijo también lo que tú tienes pendiente.
access-dates = Un calendario leyó las fechas de lo que tienes pendiente en su dirección secreta.
access-copied = Se hizo una copia de seguridad de todos los datos de la ventanilla, también de los tuyos.
access-objection-read = Leyó tu oposición, para contestarla.
access-objection-answered = Contestó a tu oposición.
ground-own-data = Porque son tus datos.
ground-representation = Porque hay quien puede actuar en tu nombre.
ground-one-stop = Para reunir aquí lo que te piden las administraciones.
ground-availability = Para que no se pierda nada si algo falla.
ground-objection = Porque te opusiste a un uso de tus datos.
accesses-wrong = Si algo no te cuadra
accesses-wrong-text = Si no fuiste tú quien entró, sal de todos los dispositivos y avísanos. También puedes preguntar por cualquiera de estas líneas.
