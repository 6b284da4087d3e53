/**
 * Words that make up about half of any text in a language, some that welcome people or offer help in
 * it, and letters that tell it from its neighbours.
 */
export const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is you that it for was are with his they this have from had but not what all were when your can there use each which she how their will other about out many then them these some her would make like him has more could no people than been who now did get may must should we he be as at by or if on my i an do hello please help free',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante uno ni contra otros ese eso ante ellos e esto mí está qué son tiene puede usted aquí habla llame español gratis ayuda buenos días gracias ñ¿ó',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec ou son elle ses nous vous mais aux je tu mon ma mes sa leur cette ces comme tout faire être avoir si bien où allons allez vais vas suis sommes êtes ont était peut doit votre vos notre nos bonjour madame monsieur merci voudrais aide ici appelez français çœèêùû',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man kann ich du wir ihr ihre ihnen bitte hilfe hier guten tag danke deutsch sprechen ßüöä',
  it: 'di e il la che in a per un è del non una le con si da dei sono al della i più lo gli come ma alla anche nel ha ci delle questo o se mi su nella io sua essere tra loro quando chi dove perché grazie aiuto buongiorno parla italiano òì',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos ter seus são você está obrigado ajuda fala português ãõ',
  nl: 'de het een en van in is op te dat die voor met zijn niet aan er om ook als dan maar bij uit naar door ze wordt nog worden over hij ging zij ik je wij u heeft kan deze wat hebben was geen meer goedendag hulp gelukkig spreekt nederlands',
  pl: 'w i z na do nie się to jest że o jak a po co tak za od przez dla są ale czy ten być może oraz jego tylko tym już pomoc proszę dzień dobry mówisz polsku łąęśżźć',
  sv: 'och i att det som en på är av för med den till inte om har de ett var jag men vi så kan från du eller när hjälp åäö',
  da: 'og i at det er en til på af for med den der ikke de et som har jeg du vi kan fra eller hjælp øæå',
  ro: 'de și în la cu o pe nu un din că pentru este mai sunt se fi ce sau dacă prin ajutor vorbiți ășțî',
  tr: 've bir bu da de için ile çok ne olarak daha gibi o kadar var değil ben siz ya türkçe yardım ğışç',
  vi: 'và của là có không được cho một các những người trong với tôi bạn này để nếu quý vị nói tiếng việt trợ giúp ăđơưạảấầậểệịọộợụứữ',
  tl: 'ang ng sa mga na ay at ito kung para hindi ako ikaw kayo siya may wala tulong nagsasalita tagalog',
  ht: 'nan yo pou ak ou se li pa gen sou mwen nou ki fè si lè èd pale kreyòl ò',
  cy: 'y yr yn i a o ar mae ac am eich gan sydd hwn hyn neu chi gyfer wedi bydd cymraeg ŵŷ',
};
