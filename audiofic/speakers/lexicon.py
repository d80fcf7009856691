"""Words that tell who speaks: verbs of saying, forms of address, people without a name; English only."""

SAYING = frozenset(
    """
said says say asked asks ask replied replies reply answered answers answer whispered whispers whisper shouted shouts
yelled yells cried cries called calls muttered mutters murmured murmurs screamed screams mumbled mumbles breathed
breathes snapped snaps growled growls hissed hisses exclaimed exclaims begged begs added adds repeated repeats echoed
echoes retorted retorts groaned groans gasped gasps demanded demands continued continues began begins agreed agrees
admitted admits announced announces argued argues barked barks bellowed bellows blurted blurts chimed chimes choked
chokes commented comments complained complains confessed confesses corrected corrects countered counters croaked croaks
declared declares drawled drawls explained explains finished finishes grumbled grumbles grunted grunts huffed huffs
insisted insists interrupted interrupts joked jokes lied moaned moans mused muses noted notes objected objects observed
observes offered offers ordered orders panted pants pleaded pleads pressed promised promises prompted prompts protested
protests purred purrs quipped quips quoted rasped rasps remarked remarks reminded reminds responded responds roared
roars scoffed scoffs shrieked shrieks snarled snarls sneered sneers spat spits spoke speaks stammered stammers stated
states stuttered stutters suggested suggests teased teases told tells urged urges wailed wails warned warns whimpered
whimpers whined whines wondered wonders returned returns rejoined rejoins ventured ventures pursued resumed resumes
interposed ejaculated inquired inquires enquired enquires concluded concludes acknowledged acknowledges affirmed
apologized apologised assured assures bawled boomed cautioned challenged conceded concurred confirmed confirms consoled
coughed coughs crooned crowed decided deadpanned deadpans defended drawled encouraged faltered fumed greeted greets
hinted hollered howled implored informed informs instructed intoned jeered lamented lectured lisped mimicked mouthed
nagged persisted piped pondered praised prayed proclaimed prompted queried queries quavered questioned reasoned
recalled recited reflected reiterated rumbled sang scolded shot shushed slurred soothed speculated spluttered sputtered
squawked squeaked squealed stressed supplied surmised swore taunted thundered trilled uttered volunteered vowed went
wheezed yelped gritted ground sobbed sobs sighed sighs laughed laughs chuckled chuckles giggled giggles snorted snorts
grinned grins smiled smiles smirked smirks nodded nods shrugged shrugs cackled beamed frowned winced yawned hummed
sniffed sniffled gulped mocked needled ribbed accused advised allowed amended appealed approved asserted assented
attested bantered bragged cajoled cooed commanded cursed cussed denied divulged elaborated entreated exhorted expounded
gabbled gibed gloated grated guessed guffawed gurgled gushed heckled interjected interrogated intervened invited
maintained opined pestered preached pronounced proposed put rambled ranted rattled reassured rebuked recounted
recommended rejoiced related relayed reported requested revealed seethed snickered stipulated submitted threatened
tittered translated twittered typed texted wrote signed sniped bit thought think thinks
""".split()
)
"""Verbs of saying, and of the faces and noises that writers put in their place, as they stand in a tag."""

PLAIN_SAYING = frozenset(
    """said says say asked asks replied replies answered answers whispered whispers shouted yelled cried murmured
    muttered
    called added exclaimed returned rejoined continued inquired enquired demanded repeated began observed remarked
    ejaculated responded mumbled snapped growled hissed told interrupted retorted""".split()
)

MALE_TITLES = frozenset(
    """mr mister sir lord master monsieur m mons herr signor senor don uncle father brother king prince count baron duke
    earl squire fra emperor sheikh grandpa grandfather gramps papa pops dad daddy duc marquis marquess viscount friar
    abbot
    """.split()
)
FEMALE_TITLES = frozenset(
    """mrs miss ms lady madam madame mme mlle mademoiselle frau fraulein signora signorina senora senorita dame aunt
    auntie aunty mother sister queen princess countess baroness duchess marchioness empress grandma grandmother granny
    mama mamma mum mom mommy mummy nanny gran granny nana""".split()
)
RANKED = frozenset(
    """dr doctor captain capt cpt colonel col major general gen lieutenant lieut lt sergeant sgt inspector detective
    constable corporal private professor prof reverend rev judge president admiral commander cousin saint st cadet
    headmaster headmistress nurse agent officer chief commissioner senator governor mayor minister bishop chancellor
    marshal director deputy sheriff ensign guildmaster elder councillor councilor justice coach ambassador archdeacon
    superintendent secretary""".split()
)
TITLES = MALE_TITLES | FEMALE_TITLES | RANKED
ABBREVIATED = frozenset("mr mrs ms dr prof rev capt cpt col gen lt lieut sgt st mme mlle mons m".split())
"""Titles that are followed by a full stop which ends no sentence."""
RANKS = {
    **dict.fromkeys(("cap", "capt", "cpt"), "captain"),
    **dict.fromkeys(("doc", "dr"), "doctor"),
    **dict.fromkeys(("sarge", "sgt"), "sergeant"),
    **dict.fromkeys(("lt", "lieut"), "lieutenant"),
    "prof": "professor",
    "col": "colonel",
    "gen": "general",
    "rev": "reverend",
}
"""Short forms of titles, as they are written, or called to somebody's face -> the title."""
HONORIFICS = frozenset(
    "chan san kun sama sensei senpai sempai dono tan hime niisan neesan nii nee oniisan shi ssi".split()
)
"""What follows a Japanese or Korean name after a hyphen."""
NOBLE = frozenset(
    "duke duchess earl count countess king queen prince princess lord lady marquis baron baroness".split()
)
KIN = frozenset(
    """mother father mum mom mummy mommy mama mamma papa dad daddy aunt auntie uncle grandma grandmother grandpa
    grandfather granny gran nana sister brother""".split()
)

_FEMALE = """
woman girl lady queen princess mother sister aunt daughter wife widow niece grandmother mum mom mummy mommy mama mamma
grandma gran granny nana housekeeper landlady hostess waitress actress maid maidservant housemaid nun witch governess
duchess countess baroness empress heiress heroine goddess girlfriend bride stepmother godmother mistress miss madam
ma'am nanny schoolgirl saleswoman policewoman stewardess priestess sorceress kunoichi matron spinster lass barmaid
redhead blonde brunette female cook nurse chambermaid parlourmaid shopgirl seamstress midwife matriarch hag crone
seeress huntress shieldmaiden noblewoman gentlewoman businesswoman spokeswoman queenie grandmama dowager
"""
_MALE = """
man boy king prince father brother uncle son husband widower nephew grandfather dad daddy papa grandpa landlord host
waiter actor footman butler monk wizard duke count baron emperor heir hero god boyfriend groom stepfather godfather
master sir gentleman fellow chap lad guy dude schoolboy salesman policeman constable steward priest sorcerer porter
coachman groom sailor soldier policeman fireman postman fisherman shepherd bishop vicar clergyman curate rector
blond male captain sergeant colonel lieutenant general admiral corporal squire smith blacksmith innkeeper barman
bartender cabman cabby driver carter gardener gamekeeper turnkey beadle jailer gaoler hangman workman labourer
undertaker stationmaster nobleman businessman spokesman patriarch knight friar abbot pope sultan hermit
frenchman englishman irishman scotsman scotchman dutchman welshman countryman watchman boatman foreman chairman
"""
_EITHER = (
    """
doctor teacher professor stranger guard clerk officer detective inspector driver cook nurse child kid teen teenager
student servant visitor guest customer patient prisoner villager traveller traveler merchant thief assassin pilot
agent medic healer judge lawyer attorney counsel witness secretary assistant manager boss chief commander director
president mayor minister ambassador councillor secretary receptionist cashier librarian scholar apprentice captain
leader elder hunter archer warrior fighter ninja shinobi jounin chuunin genin hokage kage mage alchemist dragon demon
angel vampire werewolf wolf cat dog fox rabbit mouse bird owl raven horse spirit ghost creature being alien robot
android machine computer voice figure shadow person twin sibling cousin friend companion neighbour neighbor partner
colleague roommate teammate baby infant youth youngster adult elf dwarf orc goblin fairy faerie giant troll
beggar musician singer dancer artist painter writer poet editor reporter journalist photographer scientist engineer
mechanic sailor pirate bandit slave owner shopkeeper baker butcher tailor banker broker caller operator announcer
speaker messenger herald scout spy rebel recruit cadet trainer coach owner crowd audience group chorus others other
patron orderly paramedic surgeon dentist vet psychiatrist therapist counsellor counselor instructor principal headmaster
"""
    + "headmistress official sentinel sentry deputy sheriff marshal ranger warden lookout helmsman bosun mate ensign"
)
_TRADES = frozenset(
    """captain sergeant colonel lieutenant general admiral corporal nurse cook constable soldier sailor porter bishop
    vicar clergyman curate rector innkeeper bartender cabby driver carter gardener gamekeeper turnkey beadle jailer
    gaoler
    steward butler monk priest witch wizard sorcerer host undertaker blacksmith smith shepherd hermit squire knight
    redhead blonde brunette blond housekeeper governess seamstress midwife maid actor""".split()
)
"""Nouns whose gender is only likely."""
GENDERED = dict.fromkeys(_FEMALE.split(), "female") | dict.fromkeys(
    (word for word in _MALE.split() if word not in _FEMALE.split() and word not in _EITHER.split()), "male"
)
"""Nouns for people -> gender."""
LIKELY = {word: GENDERED.pop(word) for word in sorted(_TRADES) if word in GENDERED}
"""Nouns for people -> the gender that they mostly have."""
PERSONS = frozenset((_FEMALE + _MALE + _EITHER).split())
"""Nouns for somebody who can speak."""
AGES = (
    dict.fromkeys("child boy girl kid baby infant toddler schoolboy schoolgirl youngster lad lass".split(), "child")
    | dict.fromkeys("teen teenager student youth cadet apprentice".split(), "young")
    | dict.fromkeys(
        "grandmother grandfather grandma grandpa gran granny nana crone hag elder patriarch matriarch dowager".split(),
        "old",
    )
)
"""Nouns for people -> the age that they tell: "child", "young" or "old"."""

STARTERS = frozenset(
    """
a an the and but or so then now when while as if after before because though although until since there here it its he
she they we you who what which that this these those his her hers their theirs our ours your yours my mine him them us
me himself herself themselves myself yourself itself someone somebody everyone everybody nobody anyone anybody one no
not yes yeah yep nope well oh ah hey hi hello for from in into on at of with without another all both neither either
each
some any many few most nothing something everything anything once still just even also only again very too perhaps maybe
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
um uh erm hmm january february march july september
october november december christmas easter was were is are be been had has have did does do could would should will
shall must can might how why where whom whose to by up down out instead finally suddenly eventually meanwhile however
therefore moreover besides anyway indeed please thanks thank sorry okay ok right good great fine sure really look listen
wait stop come go let get see tell say said ask give take make think know like want need try never always every such
than through under over between against during about above across behind beyond near off toward towards upon within
another quite rather pray nay ay aye alas lo hush dear poor old young little big two three four five six seven eight
nine ten first second third last next other same own more less much so still yet whether whatever whoever wherever
whenever god heaven lord heavens goodness lord's jesus christ hell damn english french german american british italian
russian japanese chinese english indian spanish latin greek roman european chapter part book volume prologue epilogue
sir ma'am madam miss mister i'm i'll i've i'd it's that's what's he's she's there's don't didn't won't can't couldn't
wouldn't isn't wasn't aren't we're we'll you're you'll they're let's here's who's where's how's doesn't haven't
north south east west street road avenue lane sunday university college school hospital church court hall park
""".split()
)
"""Words that begin sentences and name nobody, although they stand there with a capital."""

PRONOUNS = {
    "he": "male", "him": "male", "his": "male", "himself": "male",
    "she": "female", "her": "female", "hers": "female", "herself": "female",
}  # fmt: skip
THEY = frozenset("they them their theirs themself themselves".split())
FIRST_PERSON = frozenset("i me my mine myself i'm i've i'd i'll".split())
DETERMINERS = frozenset("the a an this that his her my their our your its another one some".split())
POSSESSIVES = frozenset("his her my their our your its".split())
ENDS_NOUN = frozenset(
    """
who whom whose which that with without in on at to from of for by as and but or nor so then when while after before
until if because though although into onto over under behind beside between through across against toward towards
around about near off out up down away back again once too also now still just only even not never always very quite
he she they we i you it him her them us me himself herself themselves myself was were is are be been had has have did
does do could would should will shall must can might may than the a an his their our your its this these those there
here again looking smiling sitting standing turning holding getting coming going suddenly
""".split()
)
"""What a noun phrase stops before."""
PREPOSITIONS = frozenset(
    """to at of with for from by on in into onto upon over under behind beside between toward towards around about near
    against after before than like past through across among without within beneath above beyond""".split()
)
PARTS = frozenset(
    """eyes eye voice face hand hands head lips mouth brow brows eyebrow eyebrows smile grin expression gaze jaw
    shoulders
    shoulder fingers arm arms heart breath tone cheeks cheek nose stomach look laugh laughter frown smirk chin hair
    throat fist fists words reply answer response question ears ear lip tongue teeth temper""".split()
)
"""What belongs to somebody and acts for them: "Ann's voice shook"."""
RELATED = KIN | frozenset(
    """husband wife son daughter cousin nephew niece friend companion brother-in-law sister-in-law mother-in-law
    father-in-law boyfriend girlfriend lover partner twin sibling roommate colleague guest hostess host other latter
    former""".split()
)
"""Nouns that mean somebody by what they are to another: most often one who has a name, too."""
ADDRESS = dict.fromkeys("sir mister gentlemen monsieur lad boy son dude bro".split(), "male") | dict.fromkeys(
    "madam ma'am ma’am miss missy ladies mademoiselle madame lass".split(), "female"
)
"""Forms of address without a name -> gender of who is addressed."""
_PLAIN = frozenset("man woman boy girl lady gentleman people person child figure voice shadow".split())
TELLING = PERSONS - RELATED - _PLAIN
"""Nouns that tell people apart: whoever they mean is the same all through a scene."""
