/** How credits of agencies and papers begin, in a line of its own. */
const CREDIT = new RegExp(
  `^(?:[(（[]\\s*)?(?:${[
    '(?:additional )?(?:reporting|writing|editing|compiled|translation|translated|photographs?|photos?|images?|pictures?|video) (?:by|courtesy)\\b',
    '(?:photos?|images?|pictures?|credits?|foto|fotos|bild|bilder|photo|crédit|crédits|fotografía|imagem|фото|текст|照片|图片|圖片|摄影|攝影|写真|編集|编辑|責任編輯|责任编辑|عکس|تصوير|تصویر)\\s*[:：/]',
    '©|\\(c\\) ?\\d|copyright\\b|all rights reserved\\b|alle rechte vorbehalten\\b|tous droits réservés\\b|todos los derechos reservados\\b|todos os direitos reservados\\b|все права защищены',
  ].join('|')})`,
  'iu',
)
const LOOK = 60

/** Whether a text begins as a credit does: `(Reporting by …)`, `Photo: …`, `© 2022 …`. */
export function looksLikeCredit(text: string): boolean {
  return CREDIT.test(text.slice(0, LOOK))
}
