import type { CheckFinding } from '../../server-check.ts';
import { named } from '../check-text.ts';
import type { checkWebText as source } from '../en/check-web.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** What is found on a server's web pages and in its files. */
export const checkWebText: typeof source = {
  'script-found': { happened: () => 'यह Jitsi सर्वर है।' },
  'script-missing': {
    happened: () => 'यहाँ external_api.js नहीं है, जो हर Jitsi सर्वर पर होती है।',
    todo: () => 'पता और पथ जाँचें; वे सही हों, तो वेब सर्वर पर यह स्क्रिप्ट उपलब्ध कराएँ।',
  },
  'script-empty': {
    happened: () => 'external_api.js फ़ाइल ख़ाली है।',
    todo: () => 'Jitsi की वेब फ़ाइलें फिर से इंस्टॉल करें।',
  },
  'script-unauthorised': {
    happened: () => 'सर्वर जानना चाहता है कि उसकी फ़ाइलें कौन माँग रहा है (401)।',
    todo: () => 'सबको उन्हें पढ़ने दें; कौन अंदर आए, यह Jitsi ख़ुद तय करता है।',
  },
  'script-forbidden': {
    happened: () => 'सर्वर अपनी फ़ाइलें देने से मना करता है (403)।',
    todo: () => 'सबको उन्हें पढ़ने दें, और अनुमति वाले नेटवर्क और देशों की सूचियाँ जाँचें।',
  },
  'script-too-many': {
    happened: () => 'सर्वर कहता है कि उससे बहुत बार पूछा गया (429)।',
    todo: () => 'एक मिनट रुककर फिर जाँचें; यही रहे, तो ज़्यादा अनुरोधों की अनुमति दें।',
  },
  'script-server-error': {
    happened: (about) => `वेब सर्वर में अपनी ही कोई गड़बड़ी है (${status(about)})।`,
    todo: () => 'कौन-सी, यह उसके लॉग में लिखा है।',
  },
  'script-gateway': {
    happened: (about) => `आगे वाले सर्वर को पीछे के Jitsi से कोई जवाब नहीं मिलता (${status(about)})।`,
    todo: () => 'Jitsi का वेब सर्वर शुरू करें, और वह पता जाँचें जिससे उस तक पहुँचा जाता है।',
  },
  'script-unavailable': {
    happened: () => 'सर्वर कहता है कि वह अभी जवाब नहीं दे सकता (503)।',
    todo: () => 'अगर उस पर काम चल रहा है, तो रुकें; नहीं तो कारण उसके लॉग में लिखा है।',
  },
  'script-status': {
    happened: (about) => `सर्वर अनपेक्षित जवाब देता है (${status(about)})।`,
    todo: () => 'इस प्रोफ़ाइल का पता और पथ जाँचें।',
  },
  'script-html': {
    happened: () => 'Jitsi की स्क्रिप्ट की जगह एक वेब पेज आता है।',
    todo: () =>
      'या तो यह Jitsi सर्वर नहीं है, या इसका वेब सर्वर हर बात का जवाब एक ही पेज से देता है: स्क्रिप्ट उपलब्ध कराएँ।',
  },
  'script-not-jitsi': {
    happened: () => 'यहाँ external_api.js फ़ाइल है, पर वह Jitsi की नहीं है।',
    todo: () => 'इस प्रोफ़ाइल का पता और पथ जाँचें।',
  },
  'script-damaged': {
    happened: (about) => `Jitsi की स्क्रिप्ट की लाइन ${named(about, 'line')} में गड़बड़ी है।`,
    todo: () => 'Jitsi की वेब फ़ाइलें फिर से इंस्टॉल करें; हो सकता है कि फ़ाइल बीच में कट गई हो।',
  },
  'script-too-big': {
    happened: () => 'external_api.js फ़ाइल 2 MB से बड़ी है, जितनी Jitsi की कभी नहीं होती।',
    todo: () => 'इस प्रोफ़ाइल का पता और पथ जाँचें।',
  },
  'script-cut': {
    happened: () => 'स्क्रिप्ट पूरी होने से पहले ही टूट गई।',
    todo: () => 'वेब सर्वर की और उसके आगे की प्रॉक्सी की डिस्क और कैश जाँचें।',
  },
  'script-too-slow': {
    happened: () => 'सर्वर मौजूद है, पर उसने अपनी स्क्रिप्ट समय पर नहीं भेजी।',
    todo: () => 'देखें कि सर्वर कितना व्यस्त है, फिर दोबारा जाँच चलाएँ।',
  },
  'script-failed': {
    happened: (about) => `स्क्रिप्ट नहीं मिल पाई (${named(about, 'error')})।`,
    todo: () => 'दोबारा जाँच चलाएँ; यही रहे, तो वेब सर्वर का लॉग देखें।',
  },

  'config-found': { happened: () => 'यह पढ़ी जा सकती है और इसमें इस सर्वर के पते दिए हैं।' },
  'config-missing': {
    happened: () => 'config.js नहीं है, इसलिए मीटिंग का पेज शुरू नहीं हो सकता।',
    todo: () => 'वेब सर्वर पर यह फ़ाइल उपलब्ध कराएँ।',
  },
  'config-status': {
    happened: (about) => `सर्वर अपनी config.js नहीं देता (${status(about)})।`,
    todo: () => 'सबको उसे पढ़ने दें।',
  },
  'config-html': {
    happened: () => 'config.js की जगह एक वेब पेज आता है।',
    todo: () => 'ऐसा करें कि वेब सर्वर अपना पेज देने से पहले यह फ़ाइल दे।',
  },
  'config-empty': {
    happened: () => 'config.js फ़ाइल ख़ाली है, इसलिए मीटिंग का पेज शुरू नहीं हो सकता।',
    todo: () => 'उसे नए सिरे से लिखें।',
  },
  'config-too-big': {
    happened: () => 'config.js फ़ाइल 512 KB से बड़ी है, इसलिए Parlour ने उसे नहीं पढ़ा।',
    todo: () => 'देखें कि यह सही फ़ाइल है।',
  },
  'config-cut': {
    happened: () => 'config.js फ़ाइल पूरी होने से पहले ही टूट गई।',
    todo: () => 'वेब सर्वर की और उसके आगे की प्रॉक्सी की डिस्क और कैश जाँचें।',
  },
  'config-too-slow': {
    happened: () => 'सर्वर ने अपनी config.js समय पर नहीं भेजी।',
    todo: () => 'देखें कि सर्वर कितना व्यस्त है, फिर दोबारा जाँच चलाएँ।',
  },
  'config-failed': {
    happened: (about) => `config.js फ़ाइल नहीं मिल पाई (${named(about, 'error')})।`,
    todo: () => 'दोबारा जाँच चलाएँ; यही रहे, तो वेब सर्वर का लॉग देखें।',
  },
  'config-syntax': {
    happened: (about) =>
      `जब तक config.js की लाइन ${named(about, 'line')} में गड़बड़ी है, कोई शामिल नहीं हो सकता।`,
    todo: () => 'वह लाइन और उससे पहले की लाइन देखें: अक्सर अल्पविराम या उद्धरण चिह्न छूट जाता है।',
  },
  'config-unreadable': {
    happened: () => 'config.js फ़ाइल में ऐसा कोई कॉन्फ़िगरेशन नहीं है जिसे पढ़ा जा सके।',
    todo: () => 'उसकी शुरुआत ऐसे होनी चाहिए: var config = {',
  },
  'config-no-domain': {
    happened: () => 'config.js फ़ाइल में साइन इन का डोमेन नहीं दिया है (hosts.domain)।',
    todo: () => 'उसमें वह होस्ट लिखें जिसे Prosody चलाता है।',
  },
  'config-local-address': {
    happened: (about) =>
      `config.js के अनुसार ${named(about, 'name')} का पता ${named(about, 'host')} है, जहाँ बाहर से कोई नहीं पहुँच सकता।`,
    todo: () => 'सर्वर का सार्वजनिक पता लिखें; Docker में वह PUBLIC_URL है।',
  },
  'config-insecure-address': {
    happened: (about) =>
      `config.js के अनुसार ${named(about, 'name')} तक बिना एन्क्रिप्शन के पहुँचा जाता है, जिसकी https वाले पेज को अनुमति नहीं है।`,
    todo: () => 'उसका पता https या wss से शुरू करें।',
  },
  'config-other-host': {
    happened: (about) =>
      `config.js के अनुसार ${named(about, 'name')} का पता ${named(about, 'host')} है, ${named(about, 'server')} नहीं।`,
    todo: () => 'अगर यही इरादा है, तो ठीक है; नहीं तो सर्वर का सार्वजनिक पता लिखें।',
  },

  'framing-free': { happened: () => 'सर्वर दूसरे प्रोग्रामों को अपनी मीटिंग दिखाने देता है।' },
  'framing-limited': {
    happened: () =>
      'सर्वर सिर्फ़ कुछ पेज को अपनी मीटिंग दिखाने देता है; प्रोफ़ाइल के सर्वर के लिए Parlour इसे सँभाल लेता है।',
  },
  'framing-unknown': {
    happened: () => 'मीटिंग का पेज नहीं आया।',
    todo: () => 'ऐसा करें कि वेब सर्वर हर रूम के लिए Jitsi का पेज दे।',
  },

  'iframe-api-on': { happened: () => 'Parlour जैसे प्रोग्राम मीटिंग चला सकते हैं।' },
  'iframe-api-off-known': {
    happened: () => 'यह वेब पेज के लिए बंद है; प्रोग्राम होने के नाते Parlour को छूट है।',
  },
  'iframe-api-off': {
    happened: () =>
      'यह बंद है (disableIframeAPI), इसलिए वेब पेज के अंदर मीटिंग पाँच मिनट बाद ख़त्म हो जाती हैं; Parlour को छूट है।',
    todo: () => 'इसे ऐसे ही रहने दें, या वेब पेज को भी अनुमति दें।',
  },

  'clock-agrees': { happened: () => 'इस कंप्यूटर की और सर्वर की घड़ियाँ मेल खाती हैं।' },
  'clock-unknown': { happened: () => 'सर्वर नहीं बताता कि उसकी घड़ी में क्या समय है।' },
  'clock-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `सर्वर की घड़ी इस कंप्यूटर की घड़ी से ${named(about, 'span')} पीछे है।`
        : `सर्वर की घड़ी इस कंप्यूटर की घड़ी से ${named(about, 'span')} आगे है।`,
    todo: () => 'जो ग़लत हो, उसे ठीक करें; Parlour टिकट बनाते समय इसका हिसाब रखता है।',
  },
  'clock-far-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `सर्वर की घड़ी इस कंप्यूटर की घड़ी से ${named(about, 'span')} पीछे है, जो टिकट के लिए बहुत ज़्यादा है।`
        : `सर्वर की घड़ी इस कंप्यूटर की घड़ी से ${named(about, 'span')} आगे है, जो टिकट के लिए बहुत ज़्यादा है।`,
    todo: () => 'जो ग़लत हो, उसे ठीक करें।',
  },

  'relay-none': {
    happened: () =>
      'कॉन्फ़िगरेशन में कोई रिले नहीं दिया है; हो सकता है कि किसी के मीटिंग में आने पर सर्वर कोई बताए।',
  },
  'relay-answers': { happened: (about) => `इनसे जवाब आता है: ${named(about, 'server')}।` },
  'relay-silent': {
    happened: (about) => `${named(about, 'server')} से कोई जवाब नहीं आया।`,
    todo: () =>
      'हो सकता है कि दो लोगों की मीटिंग घुमावदार रास्ते से जाए; दोनों ओर की फ़ायरवॉल में ये पोर्ट खोलें।',
  },

  'version-known': { happened: (about) => `वह ख़ुद को ${named(about, 'version')} बताता है।` },
  'version-unknown': { happened: () => 'सर्वर नहीं बताता कि उस पर कौन-सा वर्शन चल रहा है।' },
};
