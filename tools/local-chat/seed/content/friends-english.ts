/** The same two friends practising English, as they agreed to on some days. `<` is whoever begins, `>` the other. */
export const friendsEnglish: readonly string[] = [
  `< English day! No Chinese until dinner
> ok ok. How was your morning?
< Slow. Missed the bus, got coffee, no regrets
> Iced, I guess?
< Obviously ☕`,
  `< Are you joining the hike on Saturday?
> Yes! What time do we meet?
< 8:30 at the north gate
> That is basically midnight
< You said that last time and you loved it`,
  `> Emma says hi, she is visiting in spring
< Nice! Where from this time? {flag}
> Lisbon, then Kyoto, then here
< We should show her the night market
> And the old bookstore`,
  `< Can you proofread one sentence for me?
> Sure
< "We look forward to hear from you"
> to hearing from you :)
< Every single time…
> It's a classic`,
  `> This trail looks great: {link}
< 14 km? My knees just left the chat
> There's a cable car halfway
< My knees are back`,
  `< Did the parcel arrive?
> Yes, the box was huge and the thing inside was tiny
< Typical 📦
> I built a castle for the cat with the rest
< Pictures or it didn't happen`,
  `> What does "rain check" mean exactly?
< "Not now, but another time"
> Then can I take a rain check on the gym?
< You learn too fast`,
  `< Long day. Two meetings could have been one email
> One email could have been nothing
< True. Noodles?
> Noodles.`,
  `> Movie night on Friday? {film}
< In! I'll bring popcorn
> Sweet or salty?
< Both, I'm an adult`,
  `< Fun fact: I finished the 30-day challenge
> 30 days already? Congrats! {hands}
< Only cheated twice
> Honest and fit, what a person`,
];
