import type { Words } from './words.types.ts';

/** What English customers and their agents write. */
export const en: Words = {
  topics: {
    advice: {
      subjects: ['Which size in the {product}?', 'Is the {product} right for us?', 'Choosing between two'],
      asks: [
        'I am between two sizes in the {product}. Which one would you take?',
        'We are walking for a week in September. Is the {product} warm enough?',
      ],
      replies: [
        'Take the larger one: it is cut close, and you will want room for a thick layer underneath.',
        'It is, with a dry layer for the evening. I have taken it further north than that myself.',
      ],
      promoter: [
        '{agent} asked the right questions, and the {product} fits perfectly.',
        'Honest advice: I was told not to buy the dearer one.',
        'You can tell that {agent} has actually slept in a tent.',
        'Better help than in any shop in town.',
        'Quick answer, clear recommendation, no sales talk.',
      ],
      passive: [
        'Good advice, but it took three messages to get there.',
        'Helpful. A photo of how the {product} fits would have made it easier.',
        'Friendly, though in the end I had to decide by myself.',
      ],
      detractor: [
        'I was told that the {product} would fit. It does not, and now I pay for the return.',
        'The answer was copied from the product page. I can read that myself.',
        'Two people, two different answers about the size.',
      ],
    },
    delivery: {
      subjects: ['Where is order {order}?', 'Parcel marked as delivered, but it is not here', 'Wrong pick-up point'],
      asks: [
        'Order {order} should have been here {days} days ago. The tracking has not moved since.',
        'The carrier says it was delivered. Nobody here has seen it.',
      ],
      replies: [
        'I have called the carrier: it sits in their depot, and goes out tomorrow morning.',
        'I am sorry. A new parcel leaves us today, and you need not wait for the old one.',
      ],
      promoter: [
        'Parcel lost, new one on my doorstep two days later. That is how to do it.',
        '{agent} rang the carrier for me and called back. Wonderful.',
        'Told me straight away where it was and when it would come. It came.',
        'Fast delivery, and somebody real to talk to when I had a question.',
      ],
      passive: [
        'It came in the end, and {agent} was kind about it.',
        'Sorted out, but the tracking page could have told me the same.',
        'Fine. A day late, no great harm done.',
      ],
      detractor: [
        '{days} days late, and I had to ask three times.',
        'The {product} arrived after the trip it was meant for.',
        'You blame the carrier and the carrier blames you. I only want my parcel.',
        'Promised for Friday, came the Wednesday after.',
      ],
    },
    refund: {
      subjects: ['Refund for order {order}', 'Returned the {product}, no money yet', 'How do I send this back?'],
      asks: [
        'I sent the {product} back {days} days ago. When do I get my money?',
        'The {product} is too small. How do I return it?',
      ],
      replies: [
        'It has been checked in, and the money left us today. Your bank needs two or three days.',
        'Print the label that I have attached; any pick-up point takes it.',
      ],
      promoter: [
        'Returned on Monday, money back on Thursday. No questions asked.',
        'The easiest return I have ever made.',
        '{agent} refunded it before the parcel had even arrived.',
      ],
      passive: [
        'Worked, but who still owns a printer?',
        'Money came back, a bit slower than I had hoped.',
        'All right. The return label was hard to find.',
      ],
      detractor: [
        'Three weeks for a refund is not on.',
        'Nobody could tell me where my money was.',
        'I had to pay the postage for an item that was faulty.',
        'I have sent the same receipt {days} times by now.',
      ],
    },
    repair: {
      subjects: ['Zip of the {product} is broken', 'Can you still repair this?', 'Seam has come apart'],
      asks: [
        'The zip of my {product} has given up after four years. Can you mend it?',
        'A seam of the {product} has come apart. Is that covered?',
      ],
      replies: [
        'We can. Send it in, and you will have it back within two weeks.',
        'It is covered for five years. I have sent you a label.',
      ],
      promoter: [
        'My old {product} came back like new. I shall never buy another make.',
        'Repaired for the price of a coffee. Who else does that?',
        'The workshop is the reason I come back to you.',
        '{agent} and the people in Aarhus are heroes.',
      ],
      passive: [
        'Nicely done, but two weeks are long in the season.',
        'The repair holds. The colour of the thread is not quite mine.',
        'Good work, little news while it was away.',
      ],
      detractor: [
        'It came back with the same fault after {days} days of waiting.',
        'Five years of warranty, and then it is "normal wear".',
        'My {product} lay in the workshop for weeks before anybody looked at it.',
      ],
    },
    order: {
      subjects: ['Change my order {order}', 'Discount code does not work', 'Cannot log in'],
      asks: [
        'Can I still change the colour in order {order}?',
        'The code from your newsletter is refused at the checkout.',
      ],
      replies: [
        'Just in time: it is changed, and you get a new confirmation in a minute.',
        'It was meant for full-price items. I have taken it off your order by hand.',
      ],
      promoter: [
        'Changed within five minutes. Impressive.',
        '{agent} gave me the discount although the code had run out.',
        'Simple question, simple answer, done.',
        'Lovely people, and they answer on a Sunday.',
      ],
      passive: [
        'Solved, but I ought to be able to do that on the website myself.',
        'Fine, though the checkout could say what is wrong.',
      ],
      detractor: [
        'Your website loses my basket every time, and support cannot do anything about it.',
        'The wrong colour was sent after I had been promised the change.',
        'A code that works for nothing is not a discount.',
      ],
    },
    business: {
      subjects: ['Invoice for our club', 'Offer for 24 {product}', 'Net prices are gone'],
      asks: [
        'We need 24 {product} before the camp. Can we have an offer with 30 days to pay?',
        'The invoice lacks our purchase number, and our office sends it back.',
      ],
      replies: [
        'The offer is attached; with your agreement, delivery is included.',
        'Here it is again with the number, and I have noted it for the next ones.',
      ],
      promoter: [
        '{agent} knows our club and thinks along. A real partner.',
        'Offer within the hour, delivery in the same week.',
        'Twelve {product}, all right, all on time.',
      ],
      passive: [
        'Good terms, slow paperwork.',
        'Reliable, but we would like one person to call.',
      ],
      detractor: [
        'Third invoice without our number. Our office is not amused.',
        'Half of the {product} came after the camp had begun.',
        'A reseller should not wait {days} days for a price.',
      ],
    },
    soles: {
      subjects: ['Sole of my Kebne has come off', 'Kebne boots falling apart', 'Recall of the Kebne?'],
      asks: [
        'The sole of my Kebne came off on the second day in the hills. I walked home in tape.',
        'I read about the soles of the Kebne. Mine are from the same batch. What now?',
      ],
      replies: [
        'I am very sorry. It is a fault in the glue of one batch; you get new ones or your money, as you like.',
        'Please do not wear them on a tour. I have sent you a label, and new boots leave us on Monday.',
      ],
      promoter: [
        'A bad batch can happen. New boots within two days, and an apology that sounded like one.',
        '{agent} even paid for my taxi down. Respect.',
      ],
      passive: ['The boots were bad, the help was good.', 'New ones came. I shall see how long these last.'],
      detractor: [
        'The sole came off in the middle of nowhere. This is dangerous.',
        'You knew about the glue and went on selling the boots.',
        'Boots for 240 pounds that last two days.',
        'First I was told it was my fault. Then it was in the news.',
      ],
    },
  },
  waited: [
    'I waited {minutes} minutes in the chat, and then it closed.',
    'The chat says "a moment please". The moment was {minutes} minutes long.',
    'Number 14 in the queue, and nobody said so before I typed it all.',
    'The chat answered after I had found the solution myself.',
    'Had to explain everything twice, to two people in the same chat.',
    'It used to be quick. Now the chat is a waiting room.',
  ],
  besides: {
    promoter: ['Thank you!', 'Keep it up.', 'I have told my friends.', 'Ten out of ten.', 'Happy customer for years.'],
    passive: ['Otherwise fine.', 'Nothing special, nothing wrong.', 'Still a good shop.'],
    mild: ['You used to be better.', 'The people are nice, the system is not.', 'I hope that it goes better next time.'],
    angry: ['Never again.', 'I want a call from somebody in charge.', 'This was my last order.', 'I am really disappointed.'],
  },
  ends: {
    well: ['Perfect, thank you!', 'Great, that was quick.', 'Thanks, all clear now.'],
    badly: ['That is not what I was told last time.', 'So I just wait again?', 'All right. But I am not happy about it.'],
  },
}; // prettier-ignore
