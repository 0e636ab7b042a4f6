/** Words that tell somebody who glances at a telephone. Whatever goes out by itself contains none of them. */
export const lexicon =
  /피해|상담|센터|스토킹|범죄|경찰|검찰|공소|법원|법률|성폭|폭력|가해|보호|지원|신고|고소|한곳|스마일|해바라기|사례|사건|도움|쉼터|http|www|victim|crime|centre|center|counsel|police|court|legal|abuse|stalk|shelter|support|case|help|hangot/i;
