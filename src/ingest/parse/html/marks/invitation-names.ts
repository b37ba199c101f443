/** Classes and ids of boxes that invite readers to subscribe or to give their address. */
export const INVITATION_BOX =
  /(?:^|[-_])(?:newsletter|subscri(?:be|ber|ption)s?|sign-?up|pay-?wall|reg-?wall|donat(?:e|ion)|membership|pricing)(?:[-_]{1,2}(?:ad|banner|bar|block|box|call(?:out)?|card|container|cta|embed|footer|form|gate|inline|invite|modal|module|nag|offer|options?|plans?|pop-?up|pricing|promo|prompt|section|sign-?up|switch|toggle|unit|wall|widget|wrap(?:per)?))+(?:$|[-_])|^(?:newsletter|subscribe|paywall|signup|pricing|donate)$/i
/** Classes and ids of notices about cookies. */
export const COOKIE_NOTICE =
  /(?:^|[-_])(?:cookies?|gdpr|ccpa|consent|cmp)[-_]?(?:alert|banner|bar|box|consent|container|dialog|disclaimer|info|law|message|modal|notice|notification|overlay|policy|pop-?up|preferences|settings|wall|warning)(?:$|[-_])|^(?:onetrust|ot-sdk|CybotCookiebot|cookiebot|didomi|qc-cmp|usercentrics|truste|sp_message|cc-window|cc-banner|osano|iubenda|termly|klaro)/i
/** Classes and ids of rows of buttons for sharing, and of links to other articles. */
export const ROW_OF_LINKS =
  /(?:^|[-_])(?:social[-_]?(?:share|sharing|links?|icons?|buttons?)|shar(?:e|ing)[-_]?(?:bar|block|buttons?|container|icons?|links?|list|menu|options|row|section|this|tools?|widget)|sharedaddy|addthis\w*|addtoany\w*|a2a_kit|read-?more|read-?next|more-stories|related-?(?:posts?|articles?|stories|links)|recirc\w*|outbrain|taboola)(?:$|[-_])|^(?:share|sharing|social|sharedaddy|jp-relatedposts)$/i
