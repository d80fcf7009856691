"""English words and initialisms by which shouting is told from spelling."""

from collections.abc import Mapping

INITIALISMS = frozenset(
    "AAA ABC ABO AC ACAB ACLU ADHD AFAIK AFK AFO AI AITA AK AKA AP API ASAP ASMR ATM AU AV BA BBC BBQ BC BFF BL BNHA"
    " BO BRB BSC BTS BTW CCTV CD CEO CGI CIA CIO CPR CPU CSI CST CT CW CWM DA DC DCI DDR DEA DI DIY DJ DLDR DM DNA DND"
    " DNR DOA DOB DOD DOJ DUI DVD EKG EMDR EMP EMT EOD ER ESP ESPN EST ETA EU EVP FAQ FBI FFN FFS FMA FTL FYI GBH GCSE"
    " GED GI GL GM GMT GP GPA GPS GTA HBO HDMI HIV HP HQ HR HTML ICBM ICU ID IDC IDK IED IIRC ILY IMDB IMHO IMO IOU IP"
    " IQ IRL ISBN IV JFC JFK JJK KFC KGB KIA KO LGBT LGBTQ LMAO LMK LOTR LOV LSD MC MCU MD MFA MHA MI MIA MIB MIT MMA"
    " MMO MP MRI MVP NBA NCIS NFL NGL NHS NPC NSFW NVM NY NYC NYPD OC OCD OD OFA OFC OMC OMFG OMG OOC OOTD OS OTP OVA"
    " PC PE PHD PI PJ PMS POC POTC POV POW PR PS PSA PTA PTSD PVP PWP QA QR RAMC RCMP RIP RN RPG RSVP RV SFW SMH SMS"
    " SOB SOS SPN STD SUV TA TBC TBH TLC TMI TMNT TNT TOS TV TW TWD UA UCLA UFO UK UN UPS URL USA USAF USB USDA USMC"
    " USSR UV VCR VIP VR WC WIP WTF WW XP YA".split()
)
"""Said letter by letter, also where they could be read as words."""
SHORT_WORDS = frozenset(
    "ACE ACT ADA ADD ADO AGE AGO AH AHA AID AIM AIR ALE ALL AM AMY AN AND ANN ANT ANY APE APP ARC ARE ARK ARM ART AS"
    " ASH ASK ASS AT ATE AVA AWE AXE AY AYE BAA BE BEE BOO BOW BOY BRA BUY BY BYE COO COW CRY CUE DAY DEE DEW DIE DO"
    " DOE DRY DUE DYE EAR EAT EBB EEK EGG EGO EH EL ELF ELI ELM EMO END ERA ERR EVA EVE EW EWW EX EYE FAE FEE FEW"
    " FLU FLY FOE FOR FOX FRO FRY FUR GAY GEE GIF GO GOD GOT GUS GUY HA HAH HE HER HEY HI HIM HIS HM HMM HO HOE HOW"
    " HUE HUH IAN ICE ICK ICY IDA IF ILL IMP IN INK INN ION IRE IS IT ITS IVY JAY JOE JOY KAI KAY KEY LA LAW LAY LEA"
    " LEE LEI LEO LET LIE LIV LO LOU LOW MA MAE MAW MAX MAY ME MEH MEI MEW MOO MOW MR MRS MS MUM MY NAH NAY NEW NO"
    " NOR NOT NOW NU OAK OAR OAT ODD ODE OF OFF OFT OH OIL OLD ON ONE OOF OOH OR ORB ORC ORE OUR OUT OW OWE OWL OWN"
    " OX PA PAW PAY PEA PIE PIG PLY POO PRO PRY PSST RAE RAW RAY REI RIO ROE ROW ROY RUE RYE SAW SAY SEA SEE SEW SHE"
    " SHH SHY SIR SIX SKI SKY SLY SO SOW SOY SPA SPY STY SUE TEA TEE TEO THE THY TIE TO TOE TOO TOW TOY TRY TSK TWO"
    " UGH UH UM UMA UP URN US USE VIA VOW WAY WE WHO WHY WIZ WOE WOO WOW YAY YE YEA YEN YES YO YOU YUP ZOE ZOO".split()
)
"""Words and names of two and three letters that do not look like one by their vowels."""
CHAT: Mapping[str, str] = {
    "afaik": "A.F.A.I.K",
    "aka": "A.K.A",
    "bc": "because",
    "bf": "boyfriend",
    "brb": "B.R.B",
    "btw": "B.T.W",
    "ffs": "F.F.S",
    "fyi": "F.Y.I",
    "gf": "girlfriend",
    "icymi": "in case you missed it",
    "idc": "I.D.C",
    "idgaf": "I.D.G.A.F",
    "idk": "I.D.K",
    "iirc": "I.I.R.C",
    "ikr": "I know, right",
    "ily": "I.L.Y",
    "imho": "I.M.H.O",
    "imo": "I.M.O",
    "irl": "I.R.L",
    "istg": "I swear to God",
    "jk": "J.K",
    "lmao": "L.M.A.O",
    "lmk": "L.M.K",
    "ngl": "N.G.L",
    "nsfw": "N.S.F.W",
    "nvm": "never mind",
    "oc": "O.C",
    "ocs": "O.C.'s",
    "ofc": "of course",
    "omfg": "O.M.F.G",
    "omg": "O.M.G",
    "omw": "on my way",
    "ooc": "O.O.C",
    "otp": "O.T.P",
    "pov": "P.O.V",
    "smh": "S.M.H",
    "tbh": "T.B.H",
    "ttyl": "T.T.Y.L",
    "tysm": "thank you so much",
    "wdym": "what do you mean",
    "wtf": "W.T.F",
    "wyd": "W.Y.D",
}
"""Forms of chat, in any case, and what is said for them."""
