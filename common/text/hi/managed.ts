import type { PolicyProblemCode } from '../../managed.ts';

/** What is wrong with a policy file, for its administrators. */
const policyProblem: Record<PolicyProblemCode, { happened: string; todo: string }> = {
  'not-administrators': {
    happened:
      'एडमिनिस्ट्रेटर के अलावा और लोग भी नीति फ़ाइल या उसका फ़ोल्डर बदल सकते हैं, इसलिए उसकी कोई बात नहीं मानी जाती।',
    todo: 'दोनों का स्वामित्व और उनमें लिखने का अधिकार सिर्फ़ एडमिनिस्ट्रेटर को दें, फिर Parlour दोबारा शुरू करें।',
  },
  unreadable: {
    happened: 'नीति फ़ाइल पढ़ी नहीं जा सकती, इसलिए किसी मीटिंग में शामिल नहीं हुआ जा सकता।',
    todo: 'देखें कि वह ज़्यादा से ज़्यादा 256 KB की सामान्य फ़ाइल है, फिर Parlour दोबारा शुरू करें।',
  },
  'no-policy': {
    happened: 'नीति फ़ाइल में कोई नीति नहीं है, इसलिए किसी मीटिंग में शामिल नहीं हुआ जा सकता।',
    todo: 'देखें कि वह JSON है और अपना वर्शन बताती है, फिर Parlour दोबारा शुरू करें।',
  },
  newer: {
    happened: 'नीति किसी नए Parlour के लिए लिखी गई है, इसलिए किसी मीटिंग में शामिल नहीं हुआ जा सकता।',
    todo: 'इस कंप्यूटर पर Parlour अपडेट करें।',
  },
  'wrong-part': {
    happened:
      'इस हिस्से का मान पढ़ा नहीं जा सकता। यह कुछ तय नहीं करता; जहाँ यह सर्वर, होस्टिंग या अपडेट सीमित करता है, वहाँ किसी की अनुमति नहीं देता।',
    todo: 'इसे नीति फ़ाइल में ठीक करें, फिर Parlour दोबारा शुरू करें।',
  },
  'unknown-part': {
    happened: 'किसी नीति में यह हिस्सा नहीं होता, इसलिए इसे छोड़ दिया जाता है।',
    todo: 'इसकी वर्तनी देखें, या इसे हटा दें।',
  },
};

/** What an organisation decided for this computer. Names are without a full stop at their end. */
export const managedText = {
  managed: {
    byOrganisation: 'आपके संगठन ने तय किया है।',
    setBy: (organisation: string) => `${organisation} ने तय किया है।`,
    suggested: 'आपके संगठन का सुझाव है। आप कोई और मान चुन सकते हैं।',
    suggestedBy: (organisation: string) => `${organisation} का सुझाव है। आप कोई और मान चुन सकते हैं।`,
    own: 'आपने चुना है। आपके संगठन का सुझाव दूसरा मान है।',
    ownOver: (organisation: string) => `आपने चुना है। ${organisation} का सुझाव दूसरा मान है।`,
    /** Home. */
    problem: {
      happened: 'आपके संगठन की नीति में एक गलती है।',
      todo: 'अपने एडमिनिस्ट्रेटर को बताएँ; सेटिंग → परिचय में लिखा है कि कौन-सी।',
    },
    disregarded: {
      happened:
        'इस कंप्यूटर की एक नीति फ़ाइल नहीं मानी जाती: एडमिनिस्ट्रेटर के अलावा और लोग भी उसे बदल सकते हैं।',
      todo: 'अगर एडमिनिस्ट्रेटर हैं, तो उन्हें बताएँ; क्या करना है, यह सेटिंग → परिचय में लिखा है।',
    },
    nothingJoins: {
      happened: 'अभी किसी मीटिंग में शामिल नहीं हुआ जा सकता: आपके संगठन की नीति इस्तेमाल नहीं की जा सकती।',
      todo: 'अपने एडमिनिस्ट्रेटर को बताएँ; सेटिंग → परिचय में लिखा है कि क्यों।',
    },
    details: 'विवरण देखें',
    /** Hosting. */
    fromYours: 'आपके संगठन की ओर से',
    from: (organisation: string) => `${organisation} की ओर से`,
    profileIsFixed: 'यह होस्टिंग आपके संगठन ने सेट अप की है, इसलिए इसे यहाँ बदला या हटाया नहीं जाता।',
    /** `host` is an address. */
    ticketsFrom: (host: string) => `टिकट ${host} से आते हैं। इस कंप्यूटर पर किसी कुंजी की ज़रूरत नहीं है।`,
    /** `servers` is a list. */
    onlyServers: (servers: string) => `आपका संगठन सिर्फ़ इन सर्वर की अनुमति देता है: ${servers}।`,
    noServers: 'आपका संगठन अपने सेट अप किए सर्वर के सिवा किसी और सर्वर की अनुमति नहीं देता।',
    hostingNotOffered: 'आपके संगठन की ओर से उपलब्ध नहीं',
    /** About. */
    titleYours: 'आपके संगठन के प्रबंधन में',
    title: (organisation: string) => `${organisation} के प्रबंधन में`,
    about: 'यहाँ जो है, उसे इस कंप्यूटर की एक नीति फ़ाइल तय करती है, जिसे सिर्फ़ इसके एडमिनिस्ट्रेटर बदल सकते हैं।',
    notObeyed: 'इस कंप्यूटर पर एक नीति फ़ाइल है। उसकी कोई बात नहीं मानी जाती।',
    file: 'नीति फ़ाइल',
    hostings: 'होस्टिंग के प्रकार',
    servers: 'सर्वर',
    all: 'सभी',
    onlyThePolicys: 'सिर्फ़ नीति वाले',
    updatesForbidden: 'Parlour अपडेट नहीं खोजता।',
    updatesFrom: (host: string) => `अपडेट ${host} से आते हैं।`,
    updatesUpTo: (version: string) => `${version} से नया कोई वर्शन इंस्टॉल नहीं होता।`,
    values: 'नीति के मान',
    setting: 'सेटिंग',
    value: 'मान',
    source: 'स्रोत',
    sources: {
      locked: 'आपका संगठन, लॉक',
      suggested: 'आपका संगठन, सुझाव',
      you: 'आप',
    },
    noValues: 'नीति कोई मान तय नहीं करती।',
    on: 'चालू',
    off: 'बंद',
    empty: 'खाली',
    noHosting: 'किसी होस्टिंग के लिए नहीं',
    ownPicture: 'एक तस्वीर',
    problems: 'नीति की समस्याएँ',
    policyProblem,
    copy: 'एडमिनिस्ट्रेटर के लिए कॉपी करें',
    copied: 'कॉपी हो गया',
  },
};
