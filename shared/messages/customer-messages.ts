import { customer as ar } from './ar/customer.ts';
import { customer as cs } from './cs/customer.ts';
import { customer as da } from './da/customer.ts';
import { customer as de } from './de/customer.ts';
import { customer as en } from './en/customer.ts';
import { customer as es } from './es/customer.ts';
import { customer as fi } from './fi/customer.ts';
import { customer as fr } from './fr/customer.ts';
import { customer as hu } from './hu/customer.ts';
import { customer as it } from './it/customer.ts';
import { customer as ja } from './ja/customer.ts';
import type { CustomerLanguageTag } from './languages.ts';
import type { Messages } from './message.types.ts';
import { customer as nb } from './nb/customer.ts';
import { customer as nl } from './nl/customer.ts';
import { customer as pl } from './pl/customer.ts';
import { customer as ptBR } from './pt-BR/customer.ts';
import { customer as ptPT } from './pt-PT/customer.ts';
import { customer as sv } from './sv/customer.ts';
import { customer as zhHans } from './zh-Hans/customer.ts';

/** Every word that customers read, in each language. */
export const CUSTOMER_MESSAGES: Readonly<Record<CustomerLanguageTag, Messages>> = {
  en,
  da,
  sv,
  nb,
  fi,
  de,
  nl,
  fr,
  es,
  it,
  'pt-PT': ptPT,
  'pt-BR': ptBR,
  pl,
  cs,
  hu,
  ja,
  'zh-Hans': zhHans,
  ar,
};
