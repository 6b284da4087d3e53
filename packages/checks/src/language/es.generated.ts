// Written by scripts/build-lists.ts (npm run checks:lists) from the folders in src.
import type { LanguageLists } from './lists.ts';

export const LISTS: LanguageLists = {
  again: /\b(?:confirme|repita|vuelva a)/i,
  'alt-vague':
    /^(?:(?:una? |la |el )?(?:im[aá]gen(?:es)?|foto(?:graf[íi]a)?|icono|ícono|logo(?:tipo)?|gráfic[oa]|dibujo|ilustración|captura|figura|zona|adorno|línea|separador|espaciador|flecha(?: \w+)?|sin título|texto alternativo)(?: \d+)?$|(?:una |la )?imagen (?:de|que muestra)\b)/,
  amount: /cuánt|número de (?:personas|hij)/i,
  'asks-address-level2': /^(?:cuál es )?(?:su |tu )?(?:ciudad|localidad|municipio)$/,
  'asks-bday': /^(?:cuál es )?(?:su |tu )?(?:fecha de nacimiento)$/,
  'asks-cc-number': /^(?:cuál es )?(?:su |tu )?(?:número de (?:la )?tarjeta)$/,
  'asks-email':
    /^(?:cuál es )?(?:su |tu )?(?:(?:dirección de )?(?:correo(?: electrónico)?|email))$/,
  'asks-family-name': /^(?:cuál es )?(?:su |tu )?(?:apellidos?)$/,
  'asks-for-characters': /carácter \d|\d+[ºª.] carácter/i,
  'asks-given-name': /^(?:cuál es )?(?:su |tu )?(?:nombres?)$/,
  'asks-name': /^(?:cuál es )?(?:su |tu )?(?:nombre(?: completo| y apellidos)?)$/,
  'asks-postal-code': /^(?:cuál es )?(?:su |tu )?(?:código postal)$/,
  'asks-street-address': /^(?:cuál es )?(?:su |tu )?(?:dirección(?: postal)?|domicilio)$/,
  'asks-tel': /^(?:cuál es )?(?:su |tu )?(?:(?:número de )?(?:teléfono|móvil)(?: móvil)?)$/,
  'asks-to-turn': /(?:gire|rote) (?:su|el|tu) (?:dispositivo|teléfono|móvil)/i,
  'asks-username': /^(?:cuál es )?(?:su |tu )?(?:(?:nombre de )?usuario)$/,
  'button-says-nothing':
    /^(?:(?:haga |haz )?clic(?: aquí)?|(?:pulse|pulsa|presione)(?: aquí)?|aquí|botón|imagen|icono)$/,
  'captcha-task': /(?:caracteres|letras|código) de la imagen|cuánto es \d/i,
  date: /\bfecha\b/i,
  'file-is-text': /(?:^|[-_ ])(?:titulo|boton|horarios?|aviso|precios)(?:[-_. \d]|$)/i,
  'file-types': /imagen|foto|\b(?:formato|tipo)s?\b/i,
  'format-told': /ejemplo|formato|caracteres/i,
  'frame-says-nothing': /^(?:sin título|contenido|marco)(?: ?\d+)?$/,
  'heading-generic':
    /^(?:(?:sub)?título|encabezado|sección|sin título|texto|haga clic aquí|leer más|más|lorem ipsum.*)(?: \d+)?$/,
  hint: /ejemplo|formato|debe|caracteres/i,
  'hint-sure': /ejemplo|formato|debe|caracteres|dígitos/i,
  hues: /(?<![\p{L}\p{N}])(?:(?:marcad|resaltad|señalad|indicad|escrit|mostrad)[oa]s? (?:en|de|con) (?:color )?(?:roj[oa]s?|verdes?|azul(?:es)?|amarill[oa]s?|naranjas?|gris(?:es)?|rosas?)|(?:botón|botones|enlaces?|campos?|texto|casillas?|iconos?|recuadros?|barras?|flechas?|filas?|apartados?|secciones|celdas?|datos|líneas?) (?:en |de color )?(?:roj[oa]s?|verdes?|azul(?:es)?|amarill[oa]s?|naranjas?|gris(?:es)?|rosas?)|(?:roj[oa]s?|verdes?|azul(?:es)?|amarill[oa]s?|naranjas?|gris(?:es)?|rosas?) (?:significan?|indican?|están? (?:libres?|ocupad[oa]s?|disponibles?)))(?![\p{L}\p{N}])/iu,
  'is-current': /actual|está aquí/i,
  jargon:
    /(?<![\p{L}\p{N}])(?:susodich[oa]s?|precitad[oa]s?|antedich[oa]s?|infrascrit[oa]s?|en virtud de|a tenor de|no obstante lo (?:dispuesto|anterior)|dimanantes?|incoad[oa]s?|incoar|fehaciente(?:mente)?|sin perjuicio de)(?![\p{L}\p{N}])/iu,
  'label-vague':
    /^(?:menú|campo|campo de texto|formulario|etiqueta|botón|enlace|ir|aceptar|enviar|aquí|(?:campo|etiqueta) ?\d+)$/,
  'link-generic':
    /^(?:(?:haga|haz|pulse|pulsa|pinche|pincha) (?:clic )?(?:aquí|aqui)|clic(?: aquí)?|(?:desde |ver )?(?:aquí|aqui)|más|(?:más|mayor) información|(?:leer|ver|saber|conocer) más|más detalles|ver|leer|enlace|(?:este|el) enlace|(?:esta|la) página|(?:este|el) (?:documento|sitio)|continuar leyendo|descargar|detalles|sigue leyendo|seguir leyendo)$/,
  login: /contraseña|clave|usuario|correo|c[oó]digo/i,
  'more-time': /ampliar|más (?:tiempo|minutos)|prolong|seguir|continu/i,
  'number-is-id': /\b(?:dni|nif|nie|pasaporte|tarjeta|teléfono|código|expediente|cuenta)/i,
  optional: /opcional|facultati/i,
  'other-people': /hij[oa]s?\b|cónyuge|empleador|empresa|destinatari|miembros? de|persona \d/i,
  pauses: /pausa|parar|detener|ocultar/i,
  'picture-says-much': /gr[aá]fic[oa]|diagrama|horario|cartel|folleto/i,
  places:
    /(?<![\p{L}\p{N}])(?:(?:a|en) (?:la|su|tu) (?:mano )?(?:derecha|izquierda)(?! política)|(?:esquina|parte|columna|lado|menú|panel) (?:superior|inferior|derech[ao]|izquierd[ao]))(?![\p{L}\p{N}])/iu,
  'required-mark': /obligat|requerid|necesari/i,
  'same-as': /mism[oa]|igual|copiar|(?:a|usar) mi (?:dirección|domicilio)/i,
  'says-name': /\b(?:llamad[oa]|titulad[oa])\b/u,
  'says-new-window': /(?:nueva|otra) (?:ventana|pestaña|página)|(?:ventana|pestaña) nueva|extern/i,
  'says-only-wrong':
    /^(?:error )?(?:por favor,? )?(?:(?:este |el )?(?:campo|valor|dato|formato)? ?(?:es |está )?(?:no (?:es )?válido|inválido|incorrecto|erróneo)|(?:rellene|complete|corrija|revise) (?:el|este) (?:campo|valor|dato)(?: correctamente)?|error de validación|(?:valor|dato|formato) (?:no válido|incorrecto))!?$/,
  'says-press-key': /(?:\bpulse|\bpresione)(?: la tecla)? ["'“”«‘„] ?[^\s"'] ?["'“”»’]/i,
  shapes:
    /(?<![\p{L}\p{N}])(?:(?:botón|icono|símbolo) (?:redondo|cuadrado|circular|triangular|ovalado|grande|pequeño))(?![\p{L}\p{N}])/iu,
  'shortcut-setting': /atajo|tecla/i,
  sign: /(?:^|[-_./ ])(?:sí?|abierto|cerrado)(?:$|[-_. ])/i,
  skips: /^(?:saltar|ir|pasar) (?:al?|la|el) (?:contenido|navegación|menú|principal)/i,
  'star-explained': /\*[^*]{0,60}(?:obligat|requerid)|(?:obligat|requerid)[^*]{0,60}\*|asterisco/i,
  state: /importante|obligat|aviso|peligro|[ée]xito|advertencia/i,
  'tells-of-change': /\b(?:autom[aá]tic|inmediat|recarga)/i,
  'time-limit':
    /\b(?:sesión|página|formulario)\b[^.!?]{0,40}\b(?:caduc|expir|se cerrará)|\b(?:tiene|dispone de|tiempo restante)[^.!?]{0,20}\b\d+ ?(?:segund|minut)/i,
  'to-top': /arriba|in[ií]cio/i,
  transcript: /versión (?:de|en) texto/i,
  wrong: /\b(?:err[oó]n|no (?:es )?válid|incorrect[oa]s?|problemas?|errores|corrij)/i,
};
