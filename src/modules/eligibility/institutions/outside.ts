import { say, words } from '../../../shared/text.ts';
import { outsideInstitutions } from '../../directory/index.ts';
import {
  childAbuse,
  digitalSexCrime,
  disabilityAbuse,
  domesticViolence,
  fearsHarm,
  imageryCrime,
  imagesAtRisk,
  sexualCrime,
  stalkingCrime,
  traffickingCrime,
  victimUnder,
} from '../conditions/common.ts';
import { crimeField, inGroup, someCrime } from '../conditions/crime.ts';
import { all, any, type Condition, isOneOf, isTrue, when } from '../logic.ts';
import { papers, required, type ServiceRule, type Urgency } from '../rule.ts';

/** Places of help outside the centre. They are pointers: who fits is told where to call, nothing is promised. */
type Pointer = { readonly urgency: Urgency; readonly when: Condition };

const foreign: Condition = isOneOf('victim.nationality', 'foreign');

const mayHarmSelf: Condition = any(
  isTrue('harm.selfHarmRisk'),
  when('harm.phq9Item9', (score) => score >= 1),
);

const pointers: Readonly<Record<string, Pointer>> = {
  'emergency-112': { urgency: 'U0', when: fearsHarm },
  'womens-hotline-1366': {
    urgency: 'U0',
    when: any(sexualCrime, domesticViolence, stalkingCrime, traffickingCrime),
  },
  sunflower: { urgency: 'U0', when: any(sexualCrime, domesticViolence) },
  'child-protection': {
    urgency: 'U0',
    when: any(childAbuse, all(victimUnder(18), domesticViolence)),
  },
  'elder-protection': { urgency: 'U1', when: someCrime(inGroup('elderAbuse')) },
  'disability-advocacy': {
    urgency: 'U1',
    when: any(disabilityAbuse, isTrue('victim.disabilityRegistered')),
  },
  'national-digital-support': {
    urgency: 'U0',
    when: any(imageryCrime, all(digitalSexCrime, imagesAtRisk)),
  },
  danuri: { urgency: 'U1', when: any(foreign, isTrue('victim.needsInterpreter')) },
  'suicide-prevention-109': { urgency: 'U0', when: mayHarmSelf },
  'mental-health-center': { urgency: 'U1', when: any(isTrue('harm.mental'), mayHarmSelf) },
  'traffic-victim-support': { urgency: 'U2', when: someCrime(inGroup('traffic')) },
  'lease-fraud-support': { urgency: 'U1', when: someCrime(crimeField('code', 'jeonse-fraud')) },
  'voice-phishing-response': { urgency: 'U0', when: someCrime(crimeField('code', 'voice-phishing')) },
  // The immigration service answers there: never named to a person without lawful stay, or while that is unsaid.
  'immigration-1345': { urgency: 'U3', when: all(foreign, isTrue('stay.lawful')) },
};

export const outsideRules: readonly ServiceRule[] = outsideInstitutions.flatMap((place) => {
  const pointer = pointers[place.slug];
  if (pointer === undefined) return [];
  const phone = place.phone === undefined ? '' : ` ${place.phone}`;
  return [
    {
      slug: place.slug,
      institution: 'outside',
      confidence: place.confidence,
      urgency: pointer.urgency,
      documents: papers(),
      clauses: [
        required(
          `${place.slug}.fits`,
          '범죄피해자 보호법 §7①',
          words(
            `${place.name.ko}${phone}: ${place.when.ko}`,
            `${place.name.en}${phone}: ${place.when.en}`,
            `${place.name.ko}${phone}: ${say(place.when, 'easy')}`,
          ),
          pointer.when,
        ),
      ],
    },
  ];
});
