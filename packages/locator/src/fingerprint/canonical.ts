// What developers wrote, without what their frameworks add: ids and addresses that stay the same
// when a portal is built anew. Few dense regular expressions, for citizens load this.

/** Longer texts are no names; a bound also keeps a hostile one from costing time. */
const MAX_LENGTH = 500;

/** Stands for what is unique to a build or a visit: five digits and more are never kept. */
const COUNTER = '-00000';

/** GUIDs, which SharePoint writes with "_", and ids by React's useId: ":r1a:", "«r1»", "_r_1_". */
const UNIQUE =
  /[-_]?[\da-f]{8}([-_][\da-f]{4}){3}[-_][\da-f]{12}|(^|[-_])([:«]r[\da-z]{0,9}[:»]|_r_[\da-z]+_)/g;

/** Before the developer's own: SAP CRM, Liferay, WebSphere, Siebel lists, OutSystems. */
const PREFIX =
  /^(c\d+(_[wv]\d+)+_|_.*(_instance_[^_]+|portlet)_|(view)?ns_z7_[^_]+_+|\d+_s_\d+_l_|(b\d+-)+)/;

/** Ids that a framework made altogether. Those of names need a digit, for people write the rest. */
const GENERATED =
  /^(wd[\da-f]{2,}$|[mx]\d*:\d|\d+:\d+;|s_\d+_\d|w_\d+$|(\w+-)?v-\d|[a-z]+-\d{4,}-\w+(el|wrap)$|_*(ember|cke_|ui-id-|el-id-|react-|radix|headlessui|downshift|mui|mat-|cdk|ngb?-|ext-(gen|comp|element)|yui|gwt-uid|s2id|rc[-_]|p[nrv]_id|(widget_)?dijit|dojo|isc_|zk?_|oj|(input-)?vaadin|aui_|datatables|fxb|dx-).*\d)/;

/** Words that number a place in a tree of components: ASP.NET, DNN, OutSystems, JSF, SAP UI5. */
const NAMELESS =
  /^((ct[lr]|wt)\d+|dnn|j_id\w*|_?id(jsp)?_?\d[\da-f]*|__[a-z_]+\d.*|(cph)?(main|body|page)?content\d*|cph(main|body)?\d*)$|contentplaceholder/;

/** Naming containers of ASP.NET and its like, where "_" stands between words. */
const CONTAINER =
  /(^|[_$])(ct[lr]|wt)\d+[_$]|content(placeholder)?\d*_|cph\w*_|_(btn|txt|ddl|lbl|chk|lnk)[a-z]/;

/** Counters, indices inside a word ("lines_0_qty") and hexadecimal hashes. */
const COUNTERS = /(^|[-_])([a-z]*\d{5,}|\d+(?=[-_])|(?=[\da-f]*\d[a-f])[\da-f]{7,})(?=[-_]|$)/g;

/** Kinds of component: beside a counter ("combobox-button-63") they name nothing. */
const KIND =
  /^([-_\d]|area|bar|box|button|check|combo|content|date|dialog|down|drop|el|field|form-item|grid|group|input|item|label|list|menu|modal|number|option|panel|picker|popover|radio|row|search|select|switch|tab|text|tool|tree|trigger|view)*$/;

/**
 * The last two words that a developer wrote in an `id` or `name`, in lower case and joined by ".":
 * "ctl00_MainContent_gv_ctl03_btnEdit" gives "gv.btnedit".
 *
 * Empty if the framework made up the id, or the word that names the control itself: that two
 * generated ids are equal says nothing. Digits stay ("address2") unless they are a counter of a known
 * framework, an index between separators, or five and more.
 */
export function canonicalId(id: string): string {
  return ownWords(normalise(id)).slice(-2).join('.');
}

/** Whether an id holds a counter, an index or a hash, and so is likely to change with a release. */
export function isGeneratedId(id: string): boolean {
  const text = normalise(id);
  return countDigits(ownWords(text).join()) < countDigits(text);
}

function normalise(id: string): string {
  return (
    id
      .slice(-MAX_LENGTH)
      .toLowerCase()
      .replace(UNIQUE, COUNTER)
      // Drupal adds 11 random characters after an AJAX request.
      .replace(/^(edit-.*)--[\w-]{11}$/, `$1${COUNTER}`)
      // The page of an Oracle APEX item, which is as stable as its name: "P12_CASE_NO".
      .replace(/^p\d+_(?=[a-z])/, '')
  );
}

function countDigits(text: string): number {
  return text.replace(/\D/g, '').length;
}

/** The words that a developer wrote, from the outermost container in. */
function ownWords(text: string): string[] {
  const id = text.replace(PREFIX, '');
  if (GENERATED.test(id)) return [];
  // Oracle ADF numbers its components ("it3", "soc2") unless a developer names them.
  const adf = /::|^_?(pt|fo)\w*:|:r\d+:/.test(id);
  const words = id
    // A part of a control stands for it: ADF's "::content", PrimeFaces' "_input", UI5's "-inner".
    .replace(/(::[a-z]+|_(h?input|focus))$/, '')
    .replace(
      /(:.*|--.*)[-_](label|panel|filter|items|button|inner|img|content|arrow|icon|i)$/,
      '$1',
    )
    // SharePoint's "Title_…_$TextField"; DevExpress' "grid_DXEditor3_I".
    .replace(/_\$[a-z]*/, '_')
    .replace(/_dx([a-z]+)\d.*/, '-dx$1')
    .split(CONTAINER.test(id) ? /[:$./;[\]#|_]+|--+/ : /[:$./;[\]#|]+|--+/)
    // Without the indices of rows, the last word names the control; the others, where it stands.
    .filter((word) => !/^_*\d{0,4}_*$/.test(word))
    .map((word) => (adf && /^_?[a-z]{1,4}\d+$/.test(word) ? '' : ownPart(word)));
  return words[words.length - 1] ? words.filter(Boolean) : [];
}

/** A word without counters and hashes; empty if it names nothing. */
function ownPart(word: string): string {
  if (NAMELESS.test(word)) return '';
  const own = word.replace(COUNTERS, '').replace(/^[-_]+|[-_]+$/g, '');
  const lost = countDigits(own) < countDigits(word);
  // A letter that is left of "f_9d3e1c0a" names nothing either.
  return (lost && !own[1]) || ((lost || /-\d+$/.test(own)) && KIND.test(own)) ? '' : own;
}

/** Sessions, tracking, caches and languages in a query. */
const FLEETING =
  /^(_.*|utm_.*|[scp]id|cfid|.*(clid|token|session|sessid|nonce|cache|viewstate|_auth).*|v|ver(sion)?|ts?|time(stamp)?|rnd|rand(om)?|[jd]f?s?wid|execution|lang(uage)?|locale)=/;

/**
 * Where a link leads, without what changes with host, session, language and technology:
 * "https://host/app/Case_List.aspx?id=3&sid=9" gives "app/case-list?id=3". A root is "/", that of
 * a named host the host. A post-back gives the control that it is sent for:
 * "postback:main.lnknext". Empty if it leads nowhere.
 */
export function canonicalHref(href: string): string {
  const text = href.slice(0, 4 * MAX_LENGTH).trim();
  const link = text.toLowerCase();
  if (/^(mailto|tel|sms):/.test(link)) return link;
  if (/^(javascript|data|blob|about):/.test(link)) return postback(text);
  const [, host = '', path = '', query = '', hash = ''] =
    /^([a-z+.-]*:?\/\/[^/?#]*)?([^?#]*)([^#]*)(#.+)?/.exec(
      // Web archives put their own address before that of the page.
      link.replace(/^[^?#]*?\/web\/\d{4,14}[a-z_]*\/(?=\w+:|\/)/, ''),
    ) ?? [];
  const kept = query
    .split(/[?&;]/)
    .filter((pair) => pair && !FLEETING.test(`${pair}=`))
    // Oracle APEX: "p=application:page:session:…".
    .map((pair) => pair.replace(/^(p=\w+:\w+):.*/, '$1'))
    .sort();
  const place = canonicalPath(path);
  const root = host.replace(/^.*\/\//, '') || (path && '/');
  const search = kept[0] ? `?${kept.join('&')}` : '';
  return (place || root) + search + canonicalHash(hash, !(host + path + query));
}

/** A fragment leads somewhere if it is all there is, or the route of a single-page application. */
function canonicalHash(hash: string, alone: boolean): string {
  if (/^#!?\//.test(hash)) return hash;
  const id = alone ? canonicalId(hash) : '';
  return id && `#${id}`;
}

function canonicalPath(path: string): string {
  return (
    path
      // Sessions: ";jsessionid=1A2B", and "(S(1a2b))" of ASP.NET.
      .replace(/;[^/]*|\/\([a-z]\([^/]*/g, '')
      .replace(/%20|[_+\s]/g, '-')
      .replace(/^(\.*\/)+|\/+$/g, '')
      .replace(/(\.(aspx?|jspx?|php|[xs]?html?|do|action|faces|jsf|cfm))+$/, '')
      .replace(/(^|\/)(index|default|home|\.+)$/, '')
  );
}

/** The control and the argument of an ASP.NET post-back; other scripts say nothing that lasts. */
function postback(script: string): string {
  const [, target = '', , argument = ''] =
    /postback\w*\(["']([^"']*)["'](, *["']([^"']*))?/i.exec(
      script.replace('new WebForm_PostBackOptions(', ''),
    ) ?? [];
  const words = [target, argument].map(canonicalId).filter(Boolean);
  return words[0] ? `postback:${words.join('.')}` : '';
}
