import { defineStrings } from '#ui/i18n.ts';

export const logoStrings = defineStrings('logos', {
  en: {
    logo: 'Logo',
    chooseLogo: 'Choose a picture…',
    removeLogo: 'Remove the logo',
    pasteLogo: 'Or paste a picture anywhere on this page',
    logoSaved: '{{name}} has a new logo.',
    logoRemoved: '{{name}} has no logo any more.',
    badLogoType: 'A logo is a PNG, JPEG, GIF, WebP or AVIF picture.',
    badLogoSize: 'A logo has at most {{kilobytes}} KB.',
    badLogo: 'This picture is damaged.',
  },
  fr: {
    logo: 'Logo',
    chooseLogo: 'Choisir une image…',
    removeLogo: 'Retirer le logo',
    pasteLogo: 'Ou collez une image n’importe où sur cette page',
    logoSaved: '{{name}} a un nouveau logo.',
    logoRemoved: '{{name}} n’a plus de logo.',
    badLogoType: 'Un logo est une image PNG, JPEG, GIF, WebP ou AVIF.',
    badLogoSize: 'Un logo fait au plus {{kilobytes}} Ko.',
    badLogo: 'Cette image est abîmée.',
  },
  zh: {
    logo: '标志',
    chooseLogo: '选择图片…',
    removeLogo: '移除标志',
    pasteLogo: '也可在此页任意处粘贴图片',
    logoSaved: '{{name}}有了新标志。',
    logoRemoved: '已移除{{name}}的标志。',
    badLogoType: '标志须为 PNG、JPEG、GIF、WebP 或 AVIF 图片。',
    badLogoSize: '标志最大 {{kilobytes}} KB。',
    badLogo: '此图片已损坏。',
  },
});
