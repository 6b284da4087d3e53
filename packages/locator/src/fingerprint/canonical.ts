// What developers wrote, without what their frameworks add: ids, addresses and classes that stay
// the same when a portal is built anew. All is made of few regular expressions, for citizens load
// this; each is anchored or bounded, so that the time grows with the length of the text only.

/** Stands for what is unique to a build or a visit; five digits and more are never kept. */
const COUNTER = '-00000';

/** GUIDs (SharePoint writes them with `_`), and ids by React's useId: ":r1a:", "«r1»", "_r_1_". */
const UNIQUE =
  /[-_]?[\da-f]{8}([-_][\da-f]{4}){3}[-_][\da-f]{12}|(^|[-_ ])(:r[\da-z]{0,9}:|«r[\da-z]{0,9}»|_r_[\da-z]{1,9}_)/g;

/** Put before the developer's id by SAP CRM, Liferay, WebSphere, Siebel and OutSystems. */
const PREFIX =
  /^(c\d+(_[wv]\d+)+_|_.*(_instance_[^_]+|portlet)_|(view)?ns_z7_[^_]+_+|\d+_s_\d+_l_|(b\d+-)+)/;

/** Ids that a framework makes altogether. A digit has to follow, for developers write the rest. */
const GENERATED =
  /^(wd[\da-f]{2,}$|[mx]:?\d+[:.]|\d+:\d+;|s_\d|w_\d+$|[\w-]*?autogen|(\w+-)?v-\d|[a-z]+-\d{4,}-\w*(el|wrap)$|(textfield|dropdown|combobox)\d\d|(ember|cke_|ui-id-|el-id-|__bvid__)\d|(ko_uniq|react-|radix-|headlessui-|downshift-|mui-|mat-|cdk-|ngb?-|ext-(gen|comp|element)|yui[_-]|[\w-]*uid[-_]|rc[-_]|p[nrv]_id_|(widget_)?dijit|dojox?_|mxui|isc_|zk?_|_z_|_*oj[-_]?\d|mce_|vaadin-|input-vaadin-|aui_|datatables_|fxb_|dx-).*\d)/;

/** A word of an id that names a place in the component tree, not a thing. */
const NAMELESS =
  /^(ctl\d+|ctr\d+|wt\d+|dnn|j_id\w*|_?id(jsp)?_?\d[\da-f]*|__[a-z_]+\d.*|\d{5,}|cph\w*|(main|body|page)?content\d*)$|contentplaceholder/;

/** Naming containers of ASP.NET, DNN and OutSystems: there, `_` separates words. */
const CONTAINER =
  /(^|[_$])(ctl|ctr|wt)\d+[_$]|contentplaceholder|content\d*_|_(btn|txt|ddl|lbl|chk|lnk)[a-z]/;

/** Oracle ADF numbers its components ("it3", "soc2") unless a developer names them. */
const ADF = /::|^_?(pt|fo)\w*:|:r\d+:/;

/** Kinds of component: with a counter ("combobox-button-63") they name nothing. */
const KIND =
  /^(\d+|input(el)?|button|btn|label|text(field|area|box)?|select|combo(box)?|list(box)?|option|menu|menuitem|check(box)?|radio(group)?|switch|tabs?|tabpanel|panel|dialog|modal|popover|popup|tooltip|trigger|content|header|body|item|form-item|field|number(field)?|date(field|picker)?|picker|grid(view)?|table|row|cell|node|toolbar|container|component|accordion|heading|description|error|message|help|value|icon|inner|wrapper|group|control|element|id|mdc|lightning|slider|dropdown|search(box)?|tree)$/;

/**
 * The last two words that a developer wrote in an `id` or `name`, in lower case and joined by ".":
 * "ctl00_MainContent_gv_ctl03_btnEdit" gives "gv.btnedit".
 *
 * Empty if the framework made up the id, or the part of it that names the control itself: that two
 * generated ids are equal says nothing. Digits stay ("address2") unless they are a counter of a
 * known framework, a row's index between separators, or five and more.
 */
export function canonicalId(id: string): string {
  return ownWords(normalise(id)).slice(-2).join('.');
}

/**
 * Whether the id as it stands holds a counter, an index or a hash, and so is likely to change when
 * the portal does.
 */
export function isGeneratedId(id: string): boolean {
  const text = normalise(id);
  return countDigits(ownWords(text, true).join()) < countDigits(text);
}

function normalise(id: string): string {
  return (
    id
      .toLowerCase()
      .replace(UNIQUE, COUNTER)
      // The page of an Oracle APEX item: "P12_CASE_NO".
      .replace(/^p\d+_(?=[a-z])/, '')
      // Drupal makes ids unique by a number, or by 11 random characters after an AJAX request.
      .replace(/^(edit-.*)--[\w-]{11}$/, `$1${COUNTER}`)
  );
}

function countDigits(text: string): number {
  return text.replace(/\D+/g, '').length;
}

/** The words that a developer wrote, from the outermost container in. */
function ownWords(text: string, lenient?: boolean): string[] {
  const id = text.replace(PREFIX, '');
  if (GENERATED.test(id)) return [];
  const adf = ADF.test(id);
  const words = id
    // Parts of a control: ADF's "::content", SharePoint's "_$TextField", DevExpress' "_DXEditor3_I".
    .replace(/::[a-z]+$/, '')
    .replace(/_\$[a-z]*/, '_')
    .replace(/_dx([a-z]+)\d.*$/, '-dx$1')
    .split(CONTAINER.test(id) ? /[\s:$./;[\]#|_]+|--+/ : /[\s:$./;[\]#|]+|--+/)
    .filter((word) => !/^_*\d{0,4}_*$/.test(word))
    .map((word) => (adf && /^_?[a-z]{1,4}\d+$/.test(word) ? '' : ownPart(word, id)));
  // The last word names the control; those before it name only where it stands.
  return lenient || words[words.length - 1] ? words.filter(Boolean) : [];
}

/** A word without counters, hashes and the suffix of a widget's part; empty if it names nothing. */
function ownPart(word: string, id: string): string {
  const whole = word.replace(partSuffix(id), '');
  if (NAMELESS.test(whole)) return '';
  const own = whole
    .replace(/(^|[-_])([^-_]+)/g, (all: string, _: string, part: string, at: number) =>
      isCounter(part, at + all.length < whole.length) ? '' : all,
    )
    .replace(/^[-_]+|[-_]+$/g, '');
  const lost = countDigits(own) < countDigits(whole);
  if (lost && own.length < 2) return '';
  const counted = lost || /-\d+$/.test(own);
  return counted && own.split(/[-_]+/).every((part) => KIND.test(part)) ? '' : own;
}

function isCounter(part: string, inside: boolean): boolean {
  return (
    /^[a-z]*\d{5,}$/.test(part) ||
    (inside && /^\d+$/.test(part)) ||
    // A hash: hexadecimal, with letters and digits.
    (/^[\da-f]{7,}$/.test(part) && /\d/.test(part) && /[a-f]/.test(part))
  );
}

/** PrimeFaces and SAP UI5 name the elements of a widget after it; all stand for the same control. */
function partSuffix(id: string): RegExp {
  return id.includes(':')
    ? /_(h?input|focus|label|panel|filter|items|button)$/
    : /-(inner|img|content|arrow|label|icon|i|bdi)$/;
}

/** Sessions, tracking, caches and languages in a query. */
const FLEETING =
  /^(_.*|utm_.*|sid|cid|j?session(id)?|jsessionid|phpsessid|cfid|cftoken|aspsession.*|[gf]bclid|[dgw]clid|msclkid|mc_[ce]id|v|ver|version|t|ts|time(stamp)?|rnd|rand(om)?|nc|(no)?cache.*|cb|chash|jfwid|dswid|windowid|execution|p_auth|p_p_auth|cst|lang(uage)?|locale|hl|viewstate|javax\.faces.*|nonce|\w*token)$/;

/**
 * Where a link leads, without what changes with host, session, language and technology:
 * "https://host/app/Case_List.aspx?id=3&sid=9" gives "app/case-list?id=3". The root is "/"; another
 * host's root is that host. A post-back gives the control that it is sent for. Empty if it leads nowhere.
 */
export function canonicalHref(href: string): string {
  const text = href.trim().toLowerCase();
  if (/^(mailto|tel|sms):/.test(text)) return text;
  if (/^(javascript|data|blob|about):/.test(text)) return postback(href);
  const link = text
    // Web archives put their own address before that of the page.
    .replace(/^[^?#]*?\/web\/\d{4,14}[a-z_]*\/(?=\w+:|\/)/, '')
    .replace(/&amp;/g, '&')
    .replace(/%20|\s/g, '-');
  const [, host = '', path = '', query = '', hash = ''] =
    /^((?:[a-z][\w+.-]*:)?\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?(#.*)?$/.exec(link) ?? [];
  const place = canonicalPath(path);
  const root = host.replace(/^.*\/\/|:\d+$/g, '') || '/';
  const search = canonicalQuery(query);
  // A fragment leads somewhere alone, or if it is the route of a single-page application.
  const route = /^#[!/]/.test(hash);
  const fragment = hash.length > 1 && (route || !(host + path + query)) ? hash : '';
  const empty = !(path || host) && (query || hash);
  return (place || (empty ? '' : root)) + search + fragment;
}

function canonicalPath(path: string): string {
  return (
    path
      // Sessions: ";jsessionid=1A2B", and "(S(1a2b))" of ASP.NET.
      .replace(/;[^/]*|\/\([a-z]\([^)/]*\)\)/g, '')
      .replace(/[_+]/g, '-')
      .replace(/^(\.{0,2}\/)+|\/+$/g, '')
      .replace(/\.(aspx?|jspx?|php\d?|x?html?|shtml|do|action|faces|jsf|cfm|cgi)$/, '')
      .replace(/(^|\/)(index|default|home|\.{1,2})$/, '')
  );
}

function canonicalQuery(query: string): string {
  const kept = query
    .slice(1)
    .split(/[&;]/)
    .filter((pair) => pair && !FLEETING.test(pair.replace(/=.*/, '')))
    // APEX: "p=application:page:session:…".
    .map((pair) => pair.replace(/^(p=\w+:\w+):.*/, '$1'))
    .sort();
  return kept.length ? `?${kept.join('&')}` : '';
}

/** What a script link says of its target: the control and argument of an ASP.NET post-back. */
function postback(href: string): string {
  const [, target = '', , argument = ''] =
    /postback(?:options|withoptions)?\(\s*["']([^"']*)["'](\s*,\s*["']([^"']*)["'])?/i.exec(href) ??
    [];
  const words = [target, argument].map(canonicalId).filter(Boolean);
  return words.length ? `postback:${words.join('.')}` : '';
}

/** Whole classes, first words of frameworks and of states, and last words of states and of looks. */
const LOOKS =
  /^(row|cell|col|columns?|container|btn|grid|table|nav|navbar|card|fade|in|show|lead|border|rounded|shadow|clearfix|sr-only|visually-hidden|truncate|underline|absolute|relative|fixed|sticky|fas?|form-control|form-group|input-group)$|^(_?(ui|p|k|mat|mdc|cdk|v|ng|is|has|no|js|aui|yui|x|gwt|ant|el|chakra|slds|sap|rf|dijit|select2|css|sc|jsx|svelte|emotion|makestyles|col|text|bg|font|justify|align|overflow|hidden|visible)-|dx|_ng|ember|mui[a-z]|sap(m|ui))|(^|[-_])(active|open|closed?|selected|current|checked|hidden|visible|disabled|enabled|hover|focus(ed)?|collapsed?|expanded|loading|loaded|error|(in)?valid|odd|even|first|last|required|readonly|none|flex|block|inline|auto|full|wrap|left|right|center|top|bottom|start|end|between|xs|sm|md|lg|xl|small|medium|large|primary|secondary|success|danger|warning|light|dark|default|muted|fluid|responsive|striped)$/i;

/**
 * At most six classes that name the thing. Without states, grids and utilities, those of widget
 * frameworks, and those made by a build; of "Button_root__x7Yz1" remains "Button_root".
 */
export function stableClasses(classes: string): string[] {
  const all = classes.split(/\s+/);
  // styled-components adds a second class of random letters to its own.
  const styled = all.some((name) => name.startsWith('sc-'));
  const named = all
    // CSS modules, as webpack and as Vite write them: five random characters.
    .map((name) =>
      name.replace(/__(?=\w*\d[a-zA-Z_-]|\w+[A-Z])[\w-]{5}$|^_(?=\w+_\d+$)|_[\da-z]{5}_\d+$/g, ''),
    )
    // A digit is a measure or a hash ("mt-3", "css-1a2b3c"), unless it ends a word ("address2").
    .filter(
      (name) =>
        /^[a-z_-]{2,}$|[a-z]{4}\d$/i.test(name) &&
        !LOOKS.test(name) &&
        !(styled && /^[a-z]{5,7}$/i.test(name)),
    );
  return [...new Set(named)].slice(0, 6);
}
