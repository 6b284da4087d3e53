// Written by scripts/build-lists.ts (npm run checks:lists) from the folders in src.
import type { LanguageLists } from './lists.ts';

export const LISTS: LanguageLists = {
  again: /\b(?:confirm|repeat|re-?enter|re-?type|verify|again)/i,
  'alt-vague':
    /^(?:(?:an? |the |this )?(?:images?|img|pictures?|pics?|photos?|photographs?|graphics?|icons?|logos?|banners?|spacer|blank|bullet|decorations?|(?:decorative )?(?:line|border|separator|swirl|ornament|dots?|arrow|image|divider)|decorative|areas?|hot ?spots?|figures?|fig|maps?|link|button|untitled|placeholder|thumbnail|null|undefined|todo|tbd|tbc|screenshot|chart|graph|diagram|illustration|slide|(?:image |no )?(?:description|alt(?: text)?))(?: ?\d+)?$|(?:an? |the |this (?:is an? )?)?(?:image|picture|graphic|icon) (?:of|showing|shows)\b)/,
  amount: /how many|number of (?!the )|amount/i,
  'asks-address-level2':
    /^(?:what(?: is|['’]s) )?(?:your )?(?:town(?: (?:or|\/) city)?|city(?: (?:or|\/) town)?)$/,
  'asks-bday': /^(?:what(?: is|['’]s) )?(?:your )?(?:date of birth|birth ?date|birthday|dob)$/,
  'asks-cc-number': /^(?:what(?: is|['’]s) )?(?:your )?(?:(?:credit |debit )?card number)$/,
  'asks-email': /^(?:what(?: is|['’]s) )?(?:your )?(?:e-?mail(?: address)?)$/,
  'asks-family-name': /^(?:what(?: is|['’]s) )?(?:your )?(?:(?:last|family|sur) ?names?)$/,
  'asks-for-characters':
    /\b(?:\d+(?:st|nd|rd|th)?|first|second|third|last) (?:and .{1,20} )?(?:character|letter|digit)s? (?:of|from|in) your/i,
  'asks-given-name': /^(?:what(?: is|['’]s) )?(?:your )?(?:(?:first|given|fore) ?names?)$/,
  'asks-name': /^(?:what(?: is|['’]s) )?(?:your )?(?:(?:full |legal |first and last )?name)$/,
  'asks-postal-code': /^(?:what(?: is|['’]s) )?(?:your )?(?:post ?code|postal code|zip(?: code)?)$/,
  'asks-street-address':
    /^(?:what(?: is|['’]s) )?(?:your )?(?:(?:street |home |postal |mailing )?address(?: line 1)?|street)$/,
  'asks-tel':
    /^(?:what(?: is|['’]s) )?(?:your )?(?:(?:home |mobile |work |daytime |cell ?|tele)?(?:phone|telephone|mobile)(?: (?:number|no))?)$/,
  'asks-to-turn':
    /(?:rotate|turn|flip) (?:your|the) (?:device|phone|tablet|screen)|(?:landscape|portrait) (?:mode|orientation)/i,
  'asks-username': /^(?:what(?: is|['’]s) )?(?:your )?(?:user ?name|user id)$/,
  'audio-described': /audio ?-?descri|described version|audiodescri/i,
  'button-says-nothing':
    /^(?:(?:please )?(?:click|press|push|tap)(?: (?:me|here|this|button|on this))?|(?:this |image |icon |ui |mat |p )?(?:button|btn|image|icon|img|graphic)|(?:submit|click) button|here|untitled|label|text|null|undefined|object object|button \d+)$/,
  'captcha-task':
    /captcha|(?:type|enter|write) the (?:characters|letters|code|words|text|numbers) (?:you see|shown|in|from|below)|(?:characters|letters|code) (?:shown )?in the (?:image|picture)|what is \d+ ?[+x*−-] ?\d+|\d+ ?[+×*] ?\d+ ?=/i,
  date: /\b(?:date|birthday|dob)\b(?! (?:format|picker))/i,
  'file-is-text':
    /(?:^|[-_ ])(?:text|txt|heading|headline|title|btn|button|label|slogan|quote|(?:opening-?)?hours|opening-?times|price-?list|notice)(?:[-_. \d]|$)|text-?im(?:age|g)|im(?:age|g)-?(?:of-?)?text/i,
  'file-types':
    /pdf|docx?|jpe?g|png|csv|xlsx?|word|excel|txt|image|photo|picture|video|\b(?:format|type)s?\b/i,
  'format-told':
    /\d|for example|e\.g|such as|format|characters|letters|digits|\b(?:dd?|mm?|yy(?:yy)?|jj(?:jj)?|aa(?:aa)?|tt)\b|[-/.](?:mm|yy)/i,
  'frame-says-nothing':
    /^(?:i ?frame|frame|untitled|no title|title|content|embed(?:ded)?(?: content)?|widget|default|blank|null|undefined|page|main ?frame|inner ?frame)?(?: ?\d+)?$/,
  'heading-generic':
    /^(?:(?:sub)?heading|title|header|section|untitled|text|(?:insert|add|enter) (?:your )?(?:heading|title|text)(?: here)?|new (?:page|section|block)|lorem ipsum.*|click here|read more|more|placeholder)(?: \d+)?$/,
  hint: /\d|for example|e\.g|such as|format|must|at least|(?:max|min)imum|characters?|your? |\b(?:dd|mm|yyyy|jj|aaaa|tt|jjjj)\b/i,
  'hint-sure':
    /for example|e\.g|such as|format|\bmust\b|at least|(?:max|min)imum|characters?|digits?|\byou(?: can|’ll|'ll| will)? find (?:it|this)|\b(?:dd|mm|yyyy)\b/i,
  hues: /(?<![\p{L}\p{N}])(?:(?:marked|shown|highlighted|outlined|displayed|printed|written|appear|colou?red)(?: in)? (?:the colou?r )?(?:red|green|blue|yellow|orange|amber|purple|pink|gr[ae]y)|the (?:red|green|blue|yellow|orange|amber|purple|pink|gr[ae]y) (?:button|link|text|box|icon|field|label|area|section|line|bar|dot|circle|arrow|item|one|tab|banner|row|cell|column|tick|cross|star|flag|mark|asterisk|entry|option|symbol)s?|(?:fields?|items?|text|dates?|words?|rows?|cells?|names?|links?|options?|those|entries) in (?:red|green|blue|yellow|orange|amber|purple|pink|gr[ae]y)|(?:red|green|blue|yellow|orange|amber|purple|pink|gr[ae]y) (?:\p{L}+ )?(?:means?|indicates?|denotes?|signif(?:y|ies)|stands? for|(?:is|are) (?:free|available|taken|booked|full|closed|open|required|mandatory|optional|late|over))|the (?:red|green|blue|yellow|orange|amber|purple|pink|gr[ae]y) (\p{L}+)(?=.{1,200} the (?:red|green|blue|yellow|orange|amber|purple|pink|gr[ae]y) \1))(?![\p{L}\p{N}])/iu,
  'is-current': /\b(?:current|you are here|this page|now)\b/i,
  jargon:
    /(?<![\p{L}\p{N}])(?:pursuant to|notwithstanding|herein(?:after)?|heretofore|here(?:by|with)|thereof|therein|thereafter|whereas|afore(?:said|mentioned)|inter alia|in lieu of|utili[sz]e[ds]?|endeavou?r to|in respect of|prior to|subsequent to|with regard to the fact)(?![\p{L}\p{N}])/iu,
  'label-vague':
    /^(?:menu|field|input|(?:text|input) ?(?:box|field|area)|form|label|button|link|go|ok|submit|send|click(?: here)?|here|(?:type|enter)(?: (?:here|text|value))?|untitled|undefined|null|placeholder|lorem ipsum|(?:field|input|label) ?\d+)$/,
  'link-generic':
    /^(?:(?:please )?(?:click|press|tap|go|look|see|read|find out|learn|view|show|get|download)?\s*(?:here|this|more|now|details|info|information)|(?:this|the|a|our)? ?(?:link|page|webpage|web page|site|website|document|file|article)|(?:read|learn|see|view|find out|show|discover|tell me|know) (?:more|all|on|this|it)|continue reading|more(?: info| information| details| here)?|(?:further|additional) (?:info|information|details)|details|info|start|go|download|link|click|click me|here|full (?:story|article|text))$/,
  login: /pass|user|login|e-?mail|code|otp|pin\b|token/i,
  'more-time':
    /more (?:time|minutes)|exten[ds]|stay |keep |continue|still here|no (?:time )?limit|turn off/i,
  'number-is-id':
    /\b(?:passport|account|card|phone|telephone|mobile|reference|case|insurance|social security|licen[cs]e|ssn|iban|post ?code|zip|pin|security code|code|tax|registration)/i,
  optional: /optional|not required|if (?:you|any|applicable)/i,
  'other-people':
    /child|partner|spouse|husband|wife|employ|recipient|friend|relative|emergency|witness|landlord|patient|deceased|dependant|compan|business|event|product|school|person \d/i,
  pauses: /\b(?:pause|stop|hide|halt|freeze|turn off|disable)/i,
  'picture-says-much':
    /chart|graph(?!ic)|diagram|infogra|timeline|flow-?(?:chart|plan)|organi[sz]?[ao]?gram|org-?chart|screen-?shot|schedule|timetable|price|flyer|poster|leaflet|brochure|coupon|voucher|\bsale\b|announcement|invitation|notice|statisti|(?:^|[-_/ ])map(?:[-_. ]|$)/i,
  places:
    /(?<![\p{L}\p{N}])(?:(?:on|at) (?:the|your) (?:far |top |bottom |upper |lower )?(?:right|left)(?:[ -]hand)?(?: (?:side|column|corner|panel|menu|margin))?(?! (?:of|way|track|path|foot|hand|bank|wing|to|side|answer|one|person|page|time|place|day|date|form|amount|road|lane|turn)|-)|(?:to|on) the (?:right|left) of (?:the|this|your) (?:page|screen|window|form|text|map)|(?:top|bottom|upper|lower)[ -](?:right|left)(?:[ -]hand)?|(?:right|left)[ -]hand (?:side|column|corner|panel|menu|margin)|in the (?:right|left) (?:column|panel|menu|sidebar)|in the (?:top|bottom|upper|lower) corner|(?:menus?|buttons?|links?|panels?|box(?:es)?|forms?|fields?|icons?|lists?|tabs?|columns?|sidebars?) (?:on|at|to) the (?:right|left|top|bottom)(?! of))(?![\p{L}\p{N}])/iu,
  'required-mark': /[*＊†•]|required|mandatory|compulsory|necessary/i,
  'same-as': /same|copy|as above|(?:to|is|use) (?:my|the|this) (?:\w+ )?address/i,
  'says-name': /["“„«‘].+["”“»’]|\b(?:labelled|labeled|called|named|titled)\b/u,
  'says-new-window':
    /new (?:browser )?(?:window|tab|page)|(?:another|separate|other) (?:window|tab|site|website)|external|pop ?-?up/i,
  'says-only-wrong':
    /^(?:error )?(?:please )?(?:(?:(?:this|the|your) )?(?:field|value|entry|input|data|format|answer)? ?(?:is |are |was |has an? )?(?:not valid|invalid|incorrect|wrong|not correct|not allowed|not accepted|errors?)(?: (?:value|input|entry|data|format|field|characters?))?|(?:fill(?: in| out)?|complete|enter|correct|check|fix) (?:in |out )?(?:(?:the|this|your|a) )?(?:(?:valid|correct) )?(?:field|value|input|entry|data|format)(?: correctly| properly| again)?|bad (?:value|input)|(?:validation|input) (?:error|failed)|does not match(?: the)?(?: pattern| format)?)!?$/,
  'says-press-key': /(?:\bpress(?:ing)?|\bhit)(?: the)? ["'“”«‘„] ?[^\s"'] ?["'“”»’]/i,
  shapes:
    /(?<![\p{L}\p{N}])(?:(?:click|press|select|tap|choose|use|push|find|open)(?: on)? the (?:round|square|circular|circle|triangular|triangle|diamond|oval|rectangular|star-shaped|large|big|small|larger|smaller) (?:button|icon|link|menu|shape|symbol|tab))(?![\p{L}\p{N}])/iu,
  'shortcut-setting': /shortcut|hotkey|keyboard|\bkeys?\b|\bctrl\b/i,
  sign: /(?:^|[-_./ ])(?:tick|check(?:ed|-?mark)?|cross|open|closed|yes|no)(?:$|[-_. ])/i,
  skips: /^(?:skip|jump|go(?: straight)?) (?:to|past|over|navigation|nav|menu|links)/i,
  'star-explained':
    /\*[^*]{0,60}(?:required|mandatory|compulsory|must be)|(?:required|mandatory|compulsory|must be)[^*]{0,60}\*|asterisk/i,
  state:
    /warn|error|alert|danger|caution|important|attention|mandatory|required|success|complete|fail/i,
  'tells-of-change':
    /\b(?:automatic|immediate|instant|reload|refresh|as soon as|takes you|will open|submits?)/i,
  'time-limit':
    /\b(?:session|page|form|application|code|basket|booking|you)\b[^.!?]{0,40}\b(?:expir\w+|times? out|timed out|(?:logged|signed) out)\b|\b(?:log|sign) you out\b|\b(?:you have|complete \w+ \w+ in|time (?:left|remaining)|(?:expires?|ends?) in)\b[^.!?]{0,20}\b(?:\d+|one|two|five|ten|twenty|thirty|sixty) ?(?:seconds?|min(?:ute)?s?)\b|\btime (?:left|remaining)\W*\d/i,
  'title-placeholder':
    /^(?:untitled(?: (?:document|page))?|(?:new|blank|test|sample|default|my) ?(?:page|document|site|website)?|(?:insert|enter|add|your|page|document|site)? ?title(?: (?:here|goes here|of (?:the )?(?:page|document)))?|document|page ?\d*|home ?page|home|index|welcome|main|react app|vite(?: \+ .*)?|angular|vue app|next\.?js.*|create next app|nuxt.*|webpack app|just another wordpress site|lorem ipsum.*|todo|title|(?:documento|página) sin título|título|inicio|página(?: \d+| principal)?|sans titre|document sans (?:titre|nom)|titre(?: de la page)?|accueil|unbenannt(?:es dokument)?|ohne titel|(?:seiten)?titel|startseite|neue seite|senza titolo|sem título)$/,
  'to-top': /\btop\b/i,
  transcript:
    /trans[ck]ri|trascri|text (?:version|alternative)|(?:film|video|recording) (?:as|in) (?:text|writing)/i,
  wrong:
    /\b(?:errors?|invalid|incorrect|not valid|problems?|wrong|mistakes?|must (?:be|have|contain|enter)|fix|correct)/i,
};
