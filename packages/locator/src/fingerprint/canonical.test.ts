// One table of ids per framework, in the shapes that the framework gives them. Long on purpose.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalHref, canonicalId, isGeneratedId } from './canonical.ts';

const guid = '5b1f0c2e-94d7-4c1a-8e66-2f7a9b30d815';

const ids: Record<string, Record<string, string>> = {
  'ASP.NET Web Forms': {
    ctl00_MainContent_txtName: 'txtname',
    ctl00$MainContent$txtName: 'txtname',
    ContentPlaceHolder1_txtName: 'txtname',
    ctl00_ctl00_cphMain_cphBody_ddlCounty: 'ddlcounty',
    ctl00_ContentPlaceHolder1_ucAddress_txtZip: 'ucaddress.txtzip',
    ctl00$ContentPlaceHolder1$ucAddress$txtZip: 'ucaddress.txtzip',
    MainContent_gv_btnEdit_3: 'gv.btnedit',
    ctl00_MainContent_gvPermits_ctl04_lnkView: 'gvpermits.lnkview',
    ctl00$MainContent$gvPermits$ctl04$lnkView: 'gvpermits.lnkview',
    rptFees_lblAmount_0: 'rptfees.lblamount',
    cphBody_lbxTopics: 'lbxtopics',
    BodyContent_chkAgree: 'chkagree',
    ctl00_MainContent_txtAddress2: 'txtaddress2',
    ctl00_MainContent_wzApply_StartNavigationTemplateContainerID_StartNextButton:
      'startnavigationtemplatecontainerid.startnextbutton',
    ctl00_MainContent_gvPermits_ctl04_ctl01: '',
    ctl00_MainContent: '',
    txtName: 'txtname',
    aspnetForm: 'aspnetform',
  },
  'Telerik, DevExpress, DNN, SharePoint': {
    ctl00_rgGrid_ctl00_ctl04_btnEdit: 'rggrid.btnedit',
    ctl00_cphMain_rdpBirth_dateInput: 'rdpbirth.dateinput',
    grid_DXEditor3_I: 'grid-dxeditor',
    ASPxFormLayout1_edtLicence_I: 'aspxformlayout1_edtlicence_i',
    dnn_ctr416_Login_Login_DNN_txtUsername: 'login.txtusername',
    dnn_ctr512_ViewPermit_txtCounty: 'viewpermit.txtcounty',
    [`Title_${guid}_$TextField`]: 'title',
    [`Due_x0020_Date_${guid}_$DateTimeFieldDate`]: 'due_x0020_date',
    ctl00_m_g_5b1f0c2e_94d7_4c1a_8e66_2f7a9b30d815_txtSearch: 'm.txtsearch',
  },
  'JSF (Mojarra, MyFaces)': {
    'j_idt12:email': 'email',
    'j_id_1a:email': 'email',
    'j_id12:j_id14:email': 'email',
    'applyForm:email': 'applyform.email',
    'applyForm:j_idt33:email': 'applyform.email',
    'applyForm:tbl:0:edit': 'tbl.edit',
    'applyForm:tbl:11:edit': 'tbl.edit',
    'applyForm:tbl:0:j_idt40': '',
    'j_idt12:j_idt15': '',
    'j_idt12:j_idt15:0:j_idt17': '',
    '_idJsp0:lastName': 'lastname',
    '_id3:lastName': 'lastname',
    j_id_1k: '',
    'javax.faces.ViewState': 'faces.viewstate',
  },
  PrimeFaces: {
    'frm:country': 'frm.country',
    'frm:country_input': 'frm.country',
    'frm:country_focus': 'frm.country',
    'frm:country_label': 'frm.country',
    'frm:country_panel': 'frm.country',
    'frm:cities:county_filter': 'cities.county',
    'frm:born_hinput': 'frm.born',
    'j_idt8:agree_input': 'agree',
    'frm:j_idt20_input': '',
    'frm:j_idt20:filter': 'frm.filter',
    acCounty_input: 'accounty',
    'frm:wizard_next': 'frm.wizard_next',
    'frm:wizard_back': 'frm.wizard_back',
  },
  'RichFaces, ICEfaces, XPages, Wicket': {
    'searchForm:panelBar:0:goButton': 'panelbar.gobutton',
    'j_id7:calendarInputDate': 'calendarinputdate',
    'iceform:icepnltab:0:lastName': 'icepnltab.lastname',
    'view:_id1:_id2:inputText1': 'view.inputtext1',
    'view:_id1:_id14:inputText1': 'view.inputtext1',
    id3f: '',
    id12: '',
  },
  'Oracle ADF': {
    'pt1:r1:0:it3::content': '',
    'pt1:r1:0:caseNumber::content': 'casenumber',
    'pt1:r1:1:caseNumber::content': 'casenumber',
    'pt1:r12:0:soc2::content': '',
    'pt1:r1:0:cb1': '',
    'pt1:searchPanel:caseNumber::content': 'searchpanel.casenumber',
    '_FOpt1:_FOr1:0:_FOSritemNode_hcm:0:personName::content': 'fosritemnode_hcm.personname',
    'pt1:pgl3:saveAndClose': 'saveandclose',
    'r1:0:t1:3:it7::content': '',
    'it3::content': '',
  },
  'Oracle APEX, PeopleSoft, Siebel': {
    P12_CASE_NO: 'case_no',
    P1_FIRST_NAME: 'first_name',
    P204_ADDRESS2: 'address2',
    B7734501928374650: '',
    R7734501928374650_worksheet: 'worksheet',
    PERSON_NAME$0: 'person_name',
    PERSON_NAME$14: 'person_name',
    DERIVED_FA_ACCEPT$3: 'derived_fa_accept',
    '#ICSave': 'icsave',
    s_1_1_12_0_Ctrl: '',
    '1_s_1_l_Last_Name': 'last_name',
    '4_s_3_l_Last_Name': 'last_name',
  },
  SAP: {
    '__xmlview0--saveButton-inner': 'savebutton',
    '__xmlview12--saveButton': 'savebutton',
    '__xmlview0--saveButton-BDI-content': 'savebutton-bdi',
    '__component0---worklist--searchField-I': 'worklist.searchfield',
    'application-permits-display-component---worklist--table': 'worklist.table',
    'container-permits---detail--fee-inner': 'detail.fee',
    __button12: '',
    '__button12-inner': '',
    '__item3-__clone5': '',
    '__xmlview0--__button3': '',
    '__input0-inner': '',
    WD01A2: '',
    WD7F: '',
    'M0:46:1:2B256::0:17': '',
    C12_W34_V35_V36_search_city: 'search_city',
    C4_W18_V19_V20_search_city: 'search_city',
  },
  'Salesforce (Visualforce, Aura, Lightning)': {
    'j_id0:j_id2:frm:pb:lastName': 'pb.lastname',
    'j_id0:frm:j_id31:0:lastName': 'frm.lastname',
    'thePage:theForm:theBlock:j_id29:save': 'theblock.save',
    'j_id0:frm:j_id31': '',
    '17:1234;a': '',
    '5:0;a': '',
    'input-42': '',
    'combobox-button-63': '',
    'combobox-button-63-0-63': '',
    'radio-0-42': '',
    'checkbox-7': '',
  },
  'React and its libraries': {
    ':r1a:': '',
    ':ra:': '',
    ':R1a5H1:': '',
    '«r7»': '',
    _r_1a_: '',
    ':r3:-firstName': 'firstname',
    'email-:r3:': 'email',
    ':r3:-form-item': '',
    'react-aria-123': '',
    'react-aria5028391765-:r1a:': '',
    'radix-:r3:': '',
    'radix-:r3:-trigger-2': '',
    'mui-123': '',
    'mui-component-select-county': 'mui-component-select-county',
    'headlessui-menu-button-:r0:': '',
    'headlessui-listbox-option-12': '',
    'downshift-0-label': '',
    'react-select-2-input': '',
    'react-select-county-input': 'react-select-county-input',
    rc_select_3: '',
    'tabs-7--tab-0': '',
    'menu-button-:r9:': '',
    id__12: 'id__12',
  },
  'Angular, Vue, Ember': {
    'mat-input-3': '',
    'mat-select-value-5': '',
    'mat-mdc-checkbox-2-input': '',
    'cdk-overlay-0': '',
    'cdk-describedby-message-ng-1-4': '',
    'ngb-nav-0': '',
    pn_id_7_header: '',
    'input-123': '',
    'input-v-5': '',
    'v-0-1-3': '',
    __BVID__32: '',
    __BVID__32___BV_label_: '',
    'el-id-1024-7': '',
    pv_id_3: '',
    ember123: '',
    'ember1423-licence': '',
    'vaadin-text-field-12': '',
    'input-vaadin-text-field-12': '',
  },
  'Ext JS, YUI, GWT, Dojo, jQuery UI, Oracle JET': {
    'ext-gen12': '',
    'ext-comp-1001': '',
    'textfield-1012-inputEl': '',
    'button-1023-btnInnerEl': '',
    'gridview-1034': '',
    yui_3_1_1_2_123: '',
    'yui-gen12': '',
    'gwt-uid-12': '',
    'gwt-debug-saveButton': 'gwt-debug-savebutton',
    dijit_form_Button_0: '',
    widget_dijit_form_TextBox_4: '',
    'ui-id-7': '',
    dp1700912345678: '',
    s2id_autogen3: '',
    'select2-county-container': 'select2-county-container',
    _oj12: '',
    'oj-collapsible-1-header': '',
    DataTables_Table_0_filter: '',
    jQuery360012345: '',
    w_504: '',
  },
  'Struts, Spring, Rails, Django, PHP': {
    form_user_name: 'form_user_name',
    'user.address.zip': 'address.zip',
    'items[3].qty': 'items.qty',
    'items[0].qty': 'items.qty',
    'applicant.addresses[1].street': 'addresses.street',
    user_addresses_attributes_0_zip: 'user_addresses_attributes_zip',
    user_addresses_attributes_1700912345678_zip: 'user_addresses_attributes_zip',
    'user[addresses_attributes][0][zip]': 'addresses_attributes.zip',
    'id_form-0-name': 'id_form-name',
    'form-3-name': 'form-name',
    id_username: 'id_username',
    'children[2][born]': 'children.born',
  },
  'Drupal, Liferay, WebSphere, OutSystems': {
    'edit-submit': 'edit-submit',
    'edit-submit--2': 'edit-submit',
    'edit-submit--x3TqLw0aB9e': 'edit-submit',
    'edit-field-name-0-value': 'edit-field-name-value',
    'edit-field-name-1-value': 'edit-field-name-value',
    _com_example_portlet_INSTANCE_a1b2_firstName: 'firstname',
    _com_liferay_login_web_portlet_LoginPortlet_login: 'login',
    _58_login: 'login',
    'viewns_Z7_3G1A0GC0MG5A40QLJ1_:form1:licence': 'form1.licence',
    'b3-b12-Input_Name': 'input_name',
    'b4-b2-Input_Name': 'input_name',
    Theme_wt30_block_wtContent_wtTxtName: 'wtcontent.wttxtname',
  },
  'hashes and long numbers': {
    [guid]: '',
    [`permit-${guid}`]: 'permit',
    [`f_${guid}`]: '',
    '9d3e1c0a': '',
    '5f4dcc3b5aa765d61d8327deb882cf99': '',
    'chart-5f4dcc3b5aa7': 'chart',
    tooltip482193: '',
    row_100234_edit: 'row_edit',
    'entry.123456789': '',
    12345: '',
    7: '',
    '': '',
  },
  'written by a person': {
    address1: 'address1',
    address_1: 'address_1',
    'address-2': 'address-2',
    line2: 'line2',
    phone2: 'phone2',
    form1040: 'form1040',
    'form-1040': 'form-1040',
    w2_employer: 'w2_employer',
    q12: 'q12',
    'q-12': 'q-12',
    q: 'q',
    decade10: 'decade10',
    cphone: 'cphone',
    matter: 'matter',
    extension2: 'extension2',
    member12: 'member12',
    project3: 'project3',
    id_number: 'id_number',
    btnSearch: 'btnsearch',
    first_name: 'first_name',
    'main-menu': 'main-menu',
    'Case number': 'case number',
    numéro: 'numéro',
  },
};

describe('canonicalId', () => {
  for (const [framework, table] of Object.entries(ids)) {
    it.each(Object.entries(table))(`${framework}: %s gives "%s"`, (id, expected) => {
      expect(canonicalId(id)).toBe(expected);
    });
  }

  it('is proven on many ids', () => {
    expect(Object.values(ids).flatMap((table) => Object.keys(table)).length).toBeGreaterThan(160);
  });

  it.each([
    ['ctl00_MainContent_txtName', 'ctl01_ContentPlaceHolder1_txtName'],
    ['ctl00_ContentPlaceHolder1_txtName', 'ctl00$ContentPlaceHolder1$txtName'],
    ['gvPermits_btnEdit_3', 'gvPermits_btnEdit_17'],
    ['j_idt12:email', 'j_idt57:email'],
    ['frm:j_idt9:0:edit', 'frm:j_idt31:4:edit'],
    ['frm:county_label', 'frm:county_input'],
    ['pt1:r1:0:caseNumber::content', 'pt1:r2:1:caseNumber::content'],
    ['P12_CASE_NO', 'P15_CASE_NO'],
    ['__xmlview0--saveButton', '__xmlview3--saveButton-inner'],
    ['edit-submit', 'edit-submit--4'],
    [':r1:-email', ':r2f:-email'],
    [`Title_${guid}_$TextField`, `Title_${guid.replace('5', '6')}_$TextField`],
    ['_com_x_INSTANCE_q1w2_zip', '_com_x_INSTANCE_e3r4_zip'],
    ['dnn_ctr416_Apply_txtZip', 'dnn_ctr733_Apply_txtZip'],
    ['PERSON_NAME$0', 'PERSON_NAME$3'],
  ])('gives %s and %s, one control in two releases, the same', (one, other) => {
    expect(canonicalId(one)).toBe(canonicalId(other));
    expect(canonicalId(one)).not.toBe('');
  });

  it.each([
    ['address1', 'address2'],
    ['ctl00_MainContent_txtLine1', 'ctl00_MainContent_txtLine2'],
    ['frm:phone_1', 'frm:phone_2'],
    ['frm:home:zip', 'frm:work:zip'],
    ['P12_CASE_NO', 'P12_CASE_DATE'],
    ['ctl00_MainContent_gvOpen_ctl02_btnView', 'ctl00_MainContent_gvClosed_ctl02_btnView'],
    ['billing.address.zip', 'billing.contact.zip'],
    ['edit-field-home-0-value', 'edit-field-work-0-value'],
    ['__xmlview0--saveButton', '__xmlview0--cancelButton'],
    ['frm:wizard_next', 'frm:wizard_back'],
    ['question-3', 'question-4'],
    ['id_number', 'number'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(canonicalId(one)).not.toBe(canonicalId(other));
  });

  const number = fc.integer({ min: 0, max: 9999 });
  const word = fc.constantFrom('email', 'lastName', 'txtZip', 'address2', 'btnSave');
  it.each<[string, (n: number, word: string) => string]>([
    ['ASP.NET', (n, own) => `ctl00_MainContent_gv_ctl${n}_${own}`],
    ['ASP.NET row', (n, own) => `ContentPlaceHolder1_gv_${own}_${n}`],
    ['JSF', (n, own) => `j_idt${n}:${own}`],
    ['JSF row', (n, own) => `frm:tbl:${n}:${own}`],
    ['ADF', (n, own) => `pt1:r${n}:0:${own}Field::content`],
    ['UI5', (n, own) => `__xmlview${n}--${own}`],
    ['React', (n, own) => `:r${n.toString(32)}:-${own}`],
    ['DNN', (n, own) => `dnn_ctr${n}_${own}`],
    ['Drupal', (n, own) => `edit-${own}--${n}`],
    ['OutSystems', (n, own) => `b${n}-${own}`],
    ['SAP CRM', (n, own) => `C${n}_W${n}_V3_${own}`],
    ['Rails', (n, own) => `user_items_${n}_${own}`],
  ])('does not see the counter of %s', (_framework, make) => {
    fc.assert(
      fc.property(number, number, word, (one, other, own) => {
        expect(canonicalId(make(one, own))).toBe(canonicalId(make(other, own)));
        expect(canonicalId(make(one, own))).toContain(own.toLowerCase());
        expect(isGeneratedId(make(one, own))).toBe(true);
      }),
    );
  });

  it('keeps what is plainly written', () => {
    const plain = fc.stringMatching(/^[g-z][g-z]{3,9}[1-9]{0,2}$/);
    fc.assert(
      fc.property(plain, (id) => {
        fc.pre(!/^(ember|yui|mui|oj|zk)/.test(id));
        expect(canonicalId(id)).toBe(id);
      }),
    );
  });

  it('is done when done', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.string({ unit: 'binary' }), (url, text) => {
        for (const any of [url, text]) {
          expect(canonicalId(any)).toBe(canonicalId(any.toLowerCase()));
          expect(typeof isGeneratedId(any)).toBe('boolean');
          expect(canonicalHref(any).length).toBeLessThanOrEqual(any.length * 3 + 10);
        }
      }),
    );
  });
});

describe('isGeneratedId', () => {
  it.each([
    ...['ctl00_MainContent_txtName', 'j_idt12:email', ':ra:', 'mat-input-3', '__button12'],
    ...['edit-submit--2', 'items[3].qty', `permit-${guid}`, 'pt1:r1:0:it3::content', 'WD01A2'],
  ])('is true of %s', (id) => {
    expect(isGeneratedId(id)).toBe(true);
  });

  it.each([
    ...['', 'txtName', 'MainContent_txtName', 'address2', 'frm:country_input', 'P12_CASE_NO'],
    ...['form-1040', 'user.address.zip', 'edit-submit', 'q12'],
  ])('is false of "%s"', (id) => {
    expect(isGeneratedId(id)).toBe(false);
  });
});

describe('canonicalHref', () => {
  it.each([
    ['https://host.example/app/Case_List.aspx?id=3&sid=9', 'app/case-list?id=3'],
    ['/app/case-list.jsp;jsessionid=0A1B2C?id=3', 'app/case-list?id=3'],
    ['//host.example/app/case%20list', 'app/case-list'],
    ['/app/(S(x1y2z3))/cases.aspx', 'app/cases'],
    ['../forms/renew.do', 'forms/renew'],
    ['./renew.php?b=2&utm_source=mail&a=1&_=1700912345', 'renew?a=1&b=2'],
    ['renew.xhtml?jfwid=a1:0&lang=es', 'renew'],
    ['/faq.cfm?CFID=12&CFTOKEN=9&topic=Fees', 'faq?topic=fees'],
    ['f?p=100:12:7734501928374::NO:::', 'f?p=100:12'],
    ['/forms/index.html', 'forms'],
    ['/forms/', 'forms'],
    ['/forms/Default.aspx', 'forms'],
    ['/', '/'],
    ['index.html', '/'],
    ['/home', '/'],
    ['https://host.example', 'host.example'],
    ['https://host.example/', 'host.example'],
    ['https://host.example/?page=2', 'host.example?page=2'],
    ['?page=2', '?page=2'],
    ['#main', '#main'],
    ['#', ''],
    ['#j_idt441:j_idt445', ''],
    ['#tvDetails:j_idt4:fees', '#tvdetails.fees'],
    ['privacy.php.html', 'privacy'],
    ['', ''],
    ['  ', ''],
    ['/help#fees', 'help'],
    ['/app/#/cases/new', 'app#/cases/new'],
    ['#!/cases', '#!/cases'],
    ['mailto:Help@Example.org?subject=Case', 'mailto:help@example.org?subject=case'],
    ['tel:+1-555-0100', 'tel:+1-555-0100'],
    ['javascript:void(0)', ''],
    ['javascript:;', ''],
    ["javascript:__doPostBack('ctl00$Main$lnkNext','')", 'postback:main.lnknext'],
    ["javascript:__doPostBack('ctl00$gvCases','Sort$Opened')", 'postback:gvcases.sort.opened'],
    [
      'javascript:WebForm_DoPostBackWithOptions(new WebForm_PostBackOptions("ctl00$Main$lnkNext", "", true, "", "", false, true))',
      'postback:main.lnknext',
    ],
    ['/web/20190101000000/http://host.example/a/b.html', 'a/b'],
    ['https://web.archive.org/web/20190101000000/https://host.example/', 'host.example'],
    ['data:text/plain,hello', ''],
  ])('%s gives "%s"', (href, expected) => {
    expect(canonicalHref(href)).toBe(expected);
  });

  it.each([
    ['/cases.aspx', 'https://host.example/cases.php'],
    ['case_list.jsp;jsessionid=1', './case-list.jsp;jsessionid=2'],
    ['list?a=1&b=2', 'list?b=2&a=1&token=xyz'],
  ])('leads to one place: %s and %s', (one, other) => {
    expect(canonicalHref(one)).toBe(canonicalHref(other));
  });

  it.each([
    ['view?id=3', 'view?id=4'],
    ['/renew', '/apply'],
    ["javascript:__doPostBack('gv','Sort$Name')", "javascript:__doPostBack('gv','Sort$Date')"],
  ])('leads to two places: %s and %s', (one, other) => {
    expect(canonicalHref(one)).not.toBe(canonicalHref(other));
  });
});

describe('hostile texts', () => {
  const pieces = [
    'a',
    '_',
    '-',
    ':',
    '1',
    'a1',
    '_1',
    '--',
    '$',
    ' ',
    '/',
    ';',
    '?',
    '&',
    '#',
    '(',
  ];
  const starts = ['', '_', 'edit-', 'javascript:__doPostBack(', '/web/', 'a:', '::', '__', 'a--'];
  it.each(pieces)('takes no time that grows faster than a text of "%s"', (piece) => {
    for (const start of starts) {
      const text = `${start}${piece.repeat(100_000 / piece.length)}\n!`;
      for (const name of [canonicalId, isGeneratedId, canonicalHref]) name(text);
    }
  });
});
