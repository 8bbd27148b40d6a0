import type { ExtraClaimsProblem } from '../../../common/extra-claims.ts';
import { longestClaim, type OwnServerProfile } from '../../../common/own-server.ts';
import { text } from '../../../common/text/index.ts';
import { setByOf } from '../hosting/profile-set-by.ts';
import { extraClaimsSentence } from '../../ui/problem-sentence.ts';
import { TextSetting } from '../../ui/TextSetting.tsx';
import type { Sign } from '../keys/signing.ts';

/** What the tickets of an own server say besides person, room and time. */
export function TicketClaims({ profile, sign }: { profile: OwnServerProfile; sign: Sign }) {
  const words = text.ownServer;
  const setBy = setByOf(profile);
  const claim = (name: 'issuer' | 'audience' | 'subject' | 'keyId') => (
    <TextSetting<ExtraClaimsProblem>
      name={words[name]}
      help={words[`${name}Help`]}
      value={profile[name]}
      longest={longestClaim}
      setBy={setBy}
      isCode
      apply={(written) => sign({ [name]: written.trim() })}
    />
  );
  return (
    <section class="block" aria-labelledby="claims">
      <h3 id="claims">{words.claims}</h3>
      <div class="pair">
        {claim('issuer')}
        {claim('audience')}
      </div>
      <div class="pair">
        {claim('subject')}
        {/* Servers look a shared secret up by nothing: they have one. */}
        {profile.authentication === 'RS256' && claim('keyId')}
      </div>
      <TextSetting<ExtraClaimsProblem>
        name={words.extraClaims}
        help={words.extraClaimsHelp}
        value={profile.extraClaims}
        rows={3}
        setBy={setBy}
        isCode
        apply={(written) => sign({ extraClaims: written.trim() })}
        sentence={extraClaimsSentence}
      />
    </section>
  );
}
