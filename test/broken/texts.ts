/** The texts that servers answer with. */

export const configText = (config: object): string =>
  `/* eslint-disable */\nvar config = ${JSON.stringify(config, undefined, 2)};\n`;

/** The beginning and the end of the real one; between them are 200 KB. */
export const script = `!function(e,t){"object"==typeof exports&&"object"==typeof module?module.exports=t():e.JitsiMeetExternalAPI=t()}(self,(()=>(()=>{"use strict";
class JitsiMeetExternalAPI { constructor(domain, options) { this.domain = domain; this.options = options; } }
return JitsiMeetExternalAPI})()));\n//# sourceMappingURL=external_api.min.js.map\n`;

export const page = (title: string, body: string): string =>
  `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>\n`;

export const roomPage = page(
  'Jitsi Meet',
  '<div id="react"></div><script src="libs/app.bundle.min.js?v=8000"></script>',
);

export const hotelPage = page(
  'Welcome to our hotel',
  '<h1>Please sign in to the WLAN</h1><form><input name="room"><button>Go</button></form>',
);
export const nginxPage = page('Welcome to nginx!', '<h1>Welcome to nginx!</h1>');
export const signInPage = page(
  'Sign in',
  '<form method="post"><input name="user"><input type="password" name="password"></form>',
);
