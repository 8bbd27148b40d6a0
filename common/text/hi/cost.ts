import type { costText as source } from '../en/cost.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('hi');

type Cost = (typeof source)['cost'];

const usage: Cost['usage'] = {
  people: { name: 'महीने में लोग', help: 'अलग-अलग लोग, हर एक का एक डिवाइस।' },
  meetings: { name: 'महीने में मीटिंग' },
  minutes: { name: 'हर मीटिंग के मिनट' },
  recordings: { name: 'महीने में रिकॉर्डिंग' },
};

const prices: Cost['fields'] = {
  plan: { name: 'प्लान, हर महीने' },
  included: { name: 'शामिल उपयोगकर्ता' },
  overage: { name: 'हर अतिरिक्त उपयोगकर्ता' },
  recordedMinute: { name: 'हर रिकॉर्ड किया मिनट' },
  participantMinute: { name: 'एक प्रतिभागी का मिनट' },
  machine: { name: 'मशीन, हर महीने' },
  hours: { name: 'महीने में देखभाल के घंटे' },
  hourly: { name: 'देखभाल का एक घंटा' },
  recorder: { name: 'रिकॉर्डिंग की मशीन, हर महीने' },
};

const models: Cost['models'] = {
  'monthly-users': {
    name: 'महीने के उपयोगकर्ताओं से',
    help: 'जैसे 8x8 बिल बनाता है: उस महीने जो भी किसी से मिला, उसके हर डिवाइस को एक बार गिना जाता है।',
  },
  'participant-minutes': {
    name: 'मिनटों से',
    help: 'जैसा अक्सर बताया जाता है। यह 8x8 का तरीक़ा नहीं है। इसमें हर मीटिंग के सब लोग गिने जाते हैं।',
  },
};

const plans: Cost['plans'] = {
  developer: 'Developer',
  basic: 'Basic',
  standard: 'Standard',
  business: 'Business',
  own: 'मेरे अपने आँकड़े',
};

export const costText: typeof source = {
  cost: {
    title: 'ख़र्च कितना होगा?',
    about: 'आपकी मीटिंग का ख़र्च उन दामों पर जिन्हें आप बदल सकते हैं।',
    usage,
    currency: 'मुद्रा',
    currencyHelp: 'मुद्रा बदलकर हिसाब नहीं होता। उदाहरण अमेरिकी डॉलर में हैं: आप जो चुकाते हैं, वह लिखें।',
    inAMonth: 'एक महीने में',
    table: 'तीनों विकल्पों का एक महीने का ख़र्च',
    hosting: 'होस्टिंग',
    amount: 'ख़र्च',
    madeOf: 'किससे बना',
    free: 'मुफ़्त, उसके नियमों के भीतर',
    freeQuoted: (devices: number) =>
      plural(devices, {
        one: 'मुफ़्त, उसके नियमों के भीतर। बताया जाता है कि उसकी शर्तों में सीमा महीने में # डिवाइस है।',
        other: 'मुफ़्त, उसके नियमों के भीतर। बताया जाता है कि उसकी शर्तों में सीमा महीने में # डिवाइस है।',
      }),
    nothingToPay: 'कुछ नहीं चुकाना',
    parts: {
      plan: 'प्लान',
      moreUsers: 'अतिरिक्त उपयोगकर्ता',
      recordedMinutes: 'रिकॉर्ड किए मिनट',
      participantMinutes: 'प्रतिभागियों के मिनट',
      machine: 'मशीन',
      care: 'देखभाल',
      recorder: 'रिकॉर्डिंग की मशीन',
    },
    part: (name: string, amount: string) => `${name} ${amount}`,
    notTheirModel: 'जैसा बताया जाता है, 8x8 का तरीक़ा नहीं',
    cheaperFrom: (people: number) =>
      plural(people, {
        one: 'लोग कितने भी हों, आपका अपना सर्वर JaaS से सस्ता है।',
        other: '# लोगों से आपका अपना सर्वर JaaS से सस्ता पड़ने लगता है।',
      }),
    neverCheaper: 'इन दामों पर लोग कितने भी हों, आपका अपना सर्वर JaaS से सस्ता नहीं है।',
    upToHours: (people: number, hours: string) =>
      plural(people, {
        one: `# व्यक्ति के साथ आपका अपना सर्वर तब तक सस्ता है जब तक उसकी देखभाल में महीने में ${hours} से कम लगें।`,
        other: `# लोगों के साथ आपका अपना सर्वर तब तक सस्ता है जब तक उसकी देखभाल में महीने में ${hours} से कम लगें।`,
      }),
    dearerMachine: (people: number) =>
      plural(people, {
        one: '# व्यक्ति के साथ अकेली मशीन ही JaaS जितनी महँगी है, देखभाल चाहे कोई भी करे।',
        other: '# लोगों के साथ अकेली मशीन ही JaaS जितनी महँगी है, देखभाल चाहे कोई भी करे।',
      }),
    yours: 'आपके अपने एक घंटे का भी दाम है। उसे न गिनना हो, तो 0 लिखें।',
    prices: 'दाम',
    pricesOf: { jaas: 'JaaS', ownServer: 'अपना सर्वर' },
    fields: prices,
    model: 'JaaS का हिसाब कैसे हो',
    models,
    plan: 'प्लान, जैसा बताया जाता है',
    plans,
    planHelp: 'तीन आँकड़े भरता है जो दूसरे बताते हैं। असली बात आपके अनुबंध की है।',
    example: (value: string) => `उदाहरण: ${value}`,
    reset: (name: string) => `उदाहरण पर वापस: ${name}`,
    resetAll: 'सब में उदाहरण वापस लाएँ',
    problem: {
      happened: 'यह संख्या सही नहीं बैठती।',
      todo: (least: string, most: string) => `${least} से ${most} तक की कोई संख्या लिखें।`,
      todoWhole: (least: string, most: string) => `${least} से ${most} तक की कोई पूर्ण संख्या लिखें।`,
    },
    extras: 'JaaS में फ़ोन लाइन, ट्रांसक्रिप्शन और स्टोरेज का दाम अलग है, जो यहाँ नहीं जोड़ा गया।',
    oneMachine: 'छोटे समूहों के लिए एक मशीन काफ़ी है। बड़े समूहों के लिए कई मशीनों का दाम लिखें।',
  },
};
